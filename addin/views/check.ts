import { cellOf, type AnyFinding } from '../../core/findings/finding';
import { fixTitleOf, messageOf, reasonOf } from '../../core/messages';
import { countFindings, groupFindings, type FindingGroup } from '../check/group-findings';
import { button, selectField, textField, toolbar } from '../controls';
import { make, type Child } from '../dom';
import { pendingChange } from './pending-change';
import { unreadNote } from './unread';
import { ruleSettings } from './rule-settings';
import type { Pane, View } from './view';

/** Findings of a group that are shown before the user asks for more. */
const firstShown = 20;
const step = 200;

function placeName({ at }: AnyFinding): string {
  const cell = cellOf(at);
  return cell === '' ? at.sheet || at.file : `${at.sheet} ${cell}`;
}

function findingItem(one: AnyFinding, key: string, { actions, state, texts }: Pane): HTMLElement {
  const { language } = state;
  const go = button(placeName(one), () => void actions.select(one.at), {
    key: `go ${key}`,
    look: 'link',
  });
  const title = fixTitleOf(one, language);
  const fix =
    title !== '' &&
    button(title, () => actions.proposeFixes([one]), {
      key: `fix ${key}`,
      label: `${texts.check.fix}: ${title}`,
      isDisabled: state.isBusy,
    });
  return make(
    'li',
    { class: `finding ${one.severity}` },
    go,
    make('p', {}, messageOf(one, language)),
    fix,
  );
}

function groupItems(group: FindingGroup, pane: Pane): Child[] {
  const shown = pane.state.check.shown[group.key] ?? firstShown;
  const items = group.findings
    .slice(0, shown)
    .map((one, index) => findingItem(one, `${group.key} ${index}`, pane));
  const rest = group.findings.length - items.length;
  const more =
    rest > 0 &&
    button(
      pane.texts.check.more(Math.min(rest, step)),
      () => {
        const all = { ...pane.state.check.shown, [group.key]: shown + step };
        pane.actions.show('check', { shown: all });
      },
      { key: `more ${group.key}`, look: 'link' },
    );
  return [make('ul', { class: 'findings' }, ...items), more];
}

function groupBlock(group: FindingGroup, pane: Pane): HTMLElement {
  const { texts, state, actions } = pane;
  const fixable = group.findings.filter(({ fix }) => fix !== null);
  const [first] = group.findings;
  const reason =
    state.check.groupBy === 'rule' && first ? reasonOf(first.code, state.language) : '';
  return make(
    'section',
    { class: `group ${group.severity}` },
    make(
      'h2',
      {},
      group.title,
      ' ',
      make('span', { class: 'count' }, String(group.findings.length)),
    ),
    reason !== '' && make('p', { class: 'hint' }, reason),
    fixable.length > 1 &&
      button(texts.check.fixRule(fixable.length), () => actions.proposeFixes(fixable), {
        key: `rule ${group.key}`,
        label: `${texts.check.fixRule(fixable.length)}: ${group.title}`,
        isDisabled: state.isBusy,
      }),
    ...groupItems(group, pane),
  );
}

function filters({ state, texts, actions }: Pane): HTMLElement {
  const { severity, groupBy, search } = state.check;
  const severities = (['all', 'error', 'warning', 'info'] as const).map((value) => ({
    value,
    text: value === 'all' ? texts.check.all : texts.severities[value],
  }));
  return make(
    'div',
    { class: 'filters' },
    selectField({
      key: 'severity',
      label: texts.check.filter,
      value: severity,
      choices: severities,
      onChange: (value) => actions.show('check', { severity: value as typeof severity }),
    }),
    selectField({
      key: 'groupBy',
      label: texts.check.group,
      value: groupBy,
      choices: [
        { value: 'rule', text: texts.check.byRule },
        { value: 'sheet', text: texts.check.bySheet },
      ],
      onChange: (value) => actions.show('check', { groupBy: value as typeof groupBy }),
    }),
    textField({
      key: 'search',
      label: texts.common.search,
      value: search,
      onChange: (value) => actions.show('check', { search: value }),
    }),
  );
}

function results(pane: Pane): Child[] {
  const { state, texts } = pane;
  if (!state.office) return [unreadNote(pane)];
  const { findings } = state.office.check;
  const groups = groupFindings(findings, state.check, state.language);
  const count = make(
    'p',
    { class: 'counts', role: 'status', id: 'counts' },
    texts.check.count(countFindings(findings)),
  );
  if (findings.length === 0) return [count, make('p', { class: 'empty good' }, texts.check.clean)];
  const none = groups.length === 0 && make('p', { class: 'empty' }, texts.check.noMatch);
  return [count, filters(pane), none, ...groups.map((group) => groupBlock(group, pane))];
}

/** Lists what is wrong, goes there and fixes it. */
export const checkView: View = {
  name: 'check',
  render(pane) {
    const { state, texts, actions } = pane;
    if (state.check.pending) return pendingChange(state.check.pending, pane);
    const fixable = (state.office?.check.findings ?? []).filter(({ fix }) => fix !== null);
    return [
      make('h1', {}, texts.check.heading),
      toolbar(
        button(texts.check.run, () => void actions.check(), {
          key: 'check',
          look: 'primary',
          isDisabled: state.isBusy,
        }),
        button(texts.check.fixAll, () => actions.proposeFixes(fixable), {
          key: 'fixAll',
          isDisabled: state.isBusy || fixable.length === 0,
        }),
      ),
      ...results(pane),
      ruleSettings(pane),
    ];
  },
};
