import { changeOf, type Change } from '../core/edits/change';
import { parseConfig, type ConfigProblem } from '../core/findings/config';
import type { AnyFinding, Place } from '../core/findings/finding';
import type { AddinMessages, ViewName } from '../core/messages/addin';
import { configProblemOf } from '../core/messages/config-problems';
import { positionAt } from '../core/edits/position-rows';
import type { Outcome } from './excel/apply-change';
import { selectCell, selectedCell } from './excel/select-cell';
import { startWorkbook } from './excel/start-workbook';
import { WritingFailed } from './excel/trouble';
import { runExcel } from './excel/run-excel';
import { writeSummary } from './excel/write-summary';
import type { ChangeHint } from './excel/watch-changes';
import type { KpiSummary } from './kpi/summary';
import type { Notice, PaneState, ProposedChanges } from './pane-state';
import { PrintService } from './print-service';
import { textsOf } from './language';
import { outcomeOf, sentenceOf } from './sentences';
import type { Session } from './session';
import type { Store } from './store';

/** Milliseconds without typing after which the workbook is checked again. */
const quiet = 400;

/** Problems that leave nothing of a settings file. */
const unreadable: readonly ConfigProblem['kind'][] = ['not-json', 'wrong-shape'];

/** What the views may ask for; every failure becomes a sentence in the pane. */
export class Actions {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private hints: ChangeHint[] = [];
  private queue: Promise<void> = Promise.resolve();
  /** Pieces of work that are not done yet, and those among them that the user asked for. */
  private undone = 0;
  private wanted = 0;
  private printer: PrintService | null = null;

  constructor(
    readonly store: Store,
    private readonly session: Session,
    /** The address of the pane when a print service serves it; null when another server does. */
    private readonly servedAt: string | null = null,
  ) {}

  private get texts(): AddinMessages {
    return textsOf(this.store.state.language);
  }

  private get waiting() {
    return { onWait: () => this.tell('wait', this.texts.common.waiting) };
  }

  /** Shows a sentence at the top of the pane. */
  tell(kind: Notice['kind'], text: string): void {
    this.store.set({ notice: { kind, text } });
  }

  /** Takes the sentence away. */
  dismiss(): void {
    this.store.set({ notice: null });
  }

  /** Shows a view. */
  open(view: ViewName): void {
    this.store.set({ view, notice: null });
    if (view === 'preview') this.followSelection();
    if (view === 'print') void this.findPrinter();
  }

  private sentenceOf(error: unknown): string {
    return sentenceOf(error, this.texts);
  }

  /** Does what the user asks for: the pane is busy from that moment on. */
  private async run(work: () => Promise<void>): Promise<void> {
    this.wanted++;
    this.store.set({ isBusy: true });
    await this.inTurn(work);
    this.wanted--;
    this.store.set({ isBusy: this.wanted > 0 });
  }

  /**
   * Does one piece of work after the other; what goes wrong is told, and the pane goes on. When nothing waits, fixes are
   * tried: what was found is shown before, and who asks for something meanwhile does not wait for them.
   */
  private inTurn(work: () => Promise<void>): Promise<void> {
    this.undone++;
    const next = this.queue.then(async () => {
      try {
        await work();
      } catch (error) {
        this.tell('bad', this.sentenceOf(error));
      } finally {
        this.undone--;
      }
    });
    this.queue = next.then(() => this.tryFixes());
    return next;
  }

  private async read(): Promise<void> {
    const office = await this.session.readAll(this.waiting);
    this.store.set({ office, rules: this.session.rules });
    if (this.store.state.notice?.kind === 'wait') this.dismiss();
  }

  private async tryFixes(): Promise<void> {
    try {
      const office = await this.session.tryFixes(() => this.undone === 0);
      if (office) this.store.set({ office });
    } catch (error) {
      this.tell('bad', this.sentenceOf(error));
    }
  }

  /** Reads and checks the whole workbook. */
  check(): Promise<void> {
    return this.run(async () => {
      this.dismiss();
      await this.read();
    });
  }

  /** Hears that something changed; checks again when it has been quiet for a moment, and takes no button away for it. */
  changed(hint: ChangeHint): void {
    this.hints.push(hint);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.inTurn(() => this.follow()), quiet);
  }

  private async follow(): Promise<void> {
    const hints = this.hints.splice(0);
    const isCoarse = hints.length > 8 || hints.some(({ address }) => address === '');
    if (isCoarse) return this.read();
    if (hints.length === 0) return;
    this.store.set({ office: await this.session.follow(hints) });
  }

  /** Goes to a cell. */
  select({ sheet, row, column }: Place): Promise<void> {
    return this.run(() => runExcel((context) => selectCell(context, { sheet, row, column })));
  }

  /** Changes that were made up just now, from what the pane shows. */
  private proposed(changes: readonly Change[]): ProposedChanges {
    return { changes, seen: this.store.state.office?.workbook ?? { files: [] } };
  }

  /** Shows what fixing these findings changes, before anything is written. */
  proposeFixes(findings: readonly AnyFinding[]): void {
    const changes = findings.flatMap(({ fix }) => (fix ? [changeOf(fix)] : []));
    this.store.setPart('check', { pending: this.proposed(changes) });
  }

  /** Writes what was proposed. */
  async applyProposed(): Promise<void> {
    const { pending } = this.store.state.check;
    this.store.setPart('check', { pending: null });
    if (pending) await this.apply(pending);
  }

  /** Writes changes, tells how it went and reads again; says whether all was written. */
  async apply(proposed: ProposedChanges): Promise<boolean> {
    let isWritten = false;
    await this.run(async () => {
      const outcome = await this.write(proposed);
      isWritten = outcome.isWhole;
      const unread = (await this.read().catch((error: unknown) => this.sentenceOf(error))) ?? null;
      this.tell(isWritten && !unread ? 'good' : 'bad', outcomeOf(outcome, unread, this.texts));
    });
    return isWritten;
  }

  /** Writes changes; where it fails on its way, the pane shows what stands in the workbook now. */
  private async write(proposed: ProposedChanges): Promise<Outcome> {
    try {
      return await this.session.apply(proposed, this.waiting);
    } catch (error) {
      if (error instanceof WritingFailed && error.hasBegun) {
        this.tell('bad', this.sentenceOf(error));
        await this.read().catch(() => undefined);
      }
      throw error;
    }
  }

  /** Makes up a change and writes it; a missing sheet is told. What was typed is let go with `onWritten`, never before. */
  async edit(make: () => Change, onWritten: () => void = () => undefined): Promise<void> {
    try {
      if (await this.apply(this.proposed([make()]))) onWritten();
    } catch (error) {
      this.tell('bad', this.sentenceOf(error));
    }
  }

  /** Adds what the workbook lacks. */
  start(): Promise<void> {
    return this.run(async () => {
      const result = await runExcel(startWorkbook, this.waiting);
      this.store.setPart('start', { result });
      await this.read();
    });
  }

  /** Takes a settings file about rules; what is wrong in it is told and has no effect. */
  useRules(file: File): Promise<void> {
    return this.run(async () => {
      const text = await file.text();
      const { config, problems } = parseConfig(text);
      const { language } = this.store.state;
      const words = problems.map((one) => configProblemOf(one, file.name, language)).join('\n');
      const isUnreadable = problems.some(({ kind }) => unreadable.includes(kind));
      if (!isUnreadable) {
        // What has no effect is not kept.
        await this.session.useRules(JSON.stringify(config), this.waiting);
        await this.read();
      }
      this.tell(words === '' ? 'good' : 'bad', words === '' ? this.texts.rules.taken : words);
    });
  }

  /** Ends what a settings file said about rules. */
  dropRules(): Promise<void> {
    return this.run(async () => {
      await this.session.useRules('', this.waiting);
      await this.read();
    });
  }

  /** Writes a summary sheet. */
  writeSummary(summary: KpiSummary): Promise<void> {
    return this.run(async () => {
      const sheet = await runExcel((context) => writeSummary(context, summary), this.waiting);
      this.tell('good', this.texts.kpi.wrote(sheet));
    });
  }

  /** Looks whether the print service that serves the pane answers; the policy of other panes forbids to ask. */
  async findPrinter(): Promise<void> {
    if (this.servedAt === null) return;
    this.store.setPart('print', { service: 'asking' });
    this.printer = await PrintService.find(this.servedAt);
    this.store.setPart('print', { service: this.printer ? 'here' : 'gone' });
  }

  /** Reads the workbook anew and has it printed; the pane goes on meanwhile. */
  async print(): Promise<void> {
    await this.check();
    const { office, print, notice } = this.store.state;
    // What could not be read anew is not printed.
    if (!this.printer || !office || print.isPrinting || notice?.kind === 'bad') return;
    const { workbook, check } = office;
    const position = check.model.positionByKey.get(print.key);
    const codes = position ? [position.row.values.code] : [];
    this.store.setPart('print', { isPrinting: true, outcome: null });
    try {
      const outcome = await this.printer.print({ codes, workbook });
      this.store.setPart('print', { outcome });
    } catch (error) {
      this.tell('bad', this.sentenceOf(error));
      void this.findPrinter();
    } finally {
      this.store.setPart('print', { isPrinting: false });
    }
  }

  /** Shows the form of the row that is selected in Excel. */
  followSelection(): void {
    const { view, preview, office } = this.store.state;
    if (view !== 'preview' || !preview.isFollowing || !office) return;
    void this.inTurn(async () => {
      // A chart may be selected, or nothing: then the form stays.
      const cell = await runExcel(selectedCell).catch(() => null);
      const position = cell && positionAt(office.check.model, cell.sheet, cell.row);
      if (position) this.store.setPart('preview', { key: position.key });
    });
  }

  /** Changes what one view shows. */
  show<P extends 'check' | 'position' | 'preview' | 'kpi' | 'print'>(
    part: P,
    change: Partial<PaneState[P]>,
  ): void {
    this.store.setPart(part, change);
  }

  /** Resolves when everything asked for so far is done. */
  idle(): Promise<void> {
    return this.queue;
  }
}
