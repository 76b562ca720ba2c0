import type { ConditionalFormattingRule, DataValidation } from 'exceljs';
import { parseArea, type Area } from '../../../../core/workbook/address';
import type { ExcelHost } from '../excel-host';
import { HostObject } from '../host-object';
import type { RangeObject } from './range';

type Validation = Omit<Partial<DataValidation>, 'type'> & { type?: DataValidation['type'] | 'any' };

interface BasicRule {
  readonly formula1: unknown;
  readonly formula2?: unknown;
  readonly operator: string;
}

interface Rule {
  readonly list?: { readonly source: unknown };
  readonly wholeNumber?: BasicRule;
  readonly decimal?: BasicRule;
  readonly date?: BasicRule;
  readonly custom?: { readonly formula: string };
}

const lower = (word: string) => word.charAt(0).toLowerCase() + word.slice(1);
const bare = (formula: unknown) =>
  typeof formula === 'string' ? formula.replace(/^=/, '') : formula;

function stored(rule: Rule): Validation {
  if (rule.list) {
    const source = String(rule.list.source);
    return { type: 'list', formulae: [source.startsWith('=') ? source.slice(1) : `"${source}"`] };
  }
  if (rule.custom) return { type: 'custom', formulae: [bare(rule.custom.formula)] };
  const [type, basic] = rule.wholeNumber
    ? (['whole', rule.wholeNumber] as const)
    : rule.decimal
      ? (['decimal', rule.decimal] as const)
      : (['date', rule.date] as const);
  if (!basic) return { type: 'any', formulae: [] };
  const formulae = [basic.formula1, basic.formula2].filter((one) => one !== undefined).map(bare);
  return { type, operator: lower(basic.operator) as 'between', formulae };
}

/** `DataValidation` of a range; kept by the range's address, as a file keeps it. */
export class DataValidationObject extends HostObject {
  constructor(
    host: ExcelHost,
    private readonly range: RangeObject,
  ) {
    super(host);
  }
  private get store() {
    const owner = this.range.sheet as unknown as {
      dataValidations: { model: Record<string, Validation | undefined> };
    };
    return owner.dataValidations.model;
  }
  private find(): Validation | undefined {
    const { top, left } = this.range.area;
    const own = this.store[this.range.LocalAddress];
    if (own) return own;
    const covering = Object.entries(this.store).find(([address]) => {
      const area = parseArea(address.split(' ')[0] ?? '');
      return (
        area && top >= area.top && top <= area.bottom && left >= area.left && left <= area.right
      );
    });
    return covering?.[1];
  }
  private change(change: Validation): void {
    const address = this.range.LocalAddress;
    this.store[address] = { ...this.store[address], ...change };
  }
  get Type(): string {
    const type = this.find()?.type;
    const names = {
      list: 'List',
      whole: 'WholeNumber',
      decimal: 'Decimal',
      date: 'Date',
      custom: 'Custom',
    };
    return names[type as keyof typeof names] ?? 'None';
  }
  override get scalars() {
    return ['Type'];
  }
  get Rule(): unknown {
    const own = this.find();
    return own?.type === 'list'
      ? { list: { inCellDropDown: true, source: `=${String(own.formulae?.[0])}` } }
      : {};
  }
  set Rule(rule: unknown) {
    this.change({ allowBlank: true, ...stored(rule as Rule) });
  }
  set IgnoreBlanks(allowBlank: boolean) {
    this.change({ allowBlank });
  }
  get Prompt() {
    const { promptTitle: title = '', prompt: message = '' } = this.find() ?? {};
    return { showPrompt: true, title, message };
  }
  set Prompt(prompt: { showPrompt: boolean; title: string; message: string }) {
    const own = this.find();
    if (!own?.type) this.change({ type: 'any', formulae: [] });
    this.change({ showInputMessage: true, promptTitle: prompt.title, prompt: prompt.message });
  }
  set ErrorAlert(alert: { title: string; message: string; style: string; showAlert: boolean }) {
    this.change({
      showErrorMessage: alert.showAlert,
      errorStyle: lower(alert.style),
      errorTitle: alert.title,
      error: alert.message,
    });
  }
  Clear(): void {
    Reflect.deleteProperty(this.store, this.range.LocalAddress);
  }
}

function meets(references: string, area: Area): boolean {
  return references.split(' ').some((reference) => {
    const own = parseArea(reference);
    if (!own || own.right < area.left || own.left > area.right) return false;
    return own.bottom >= area.top && own.top <= area.bottom;
  });
}

/** `ConditionalFormatCollection`. */
export class ConditionalFormatsObject extends HostObject {
  constructor(
    host: ExcelHost,
    private readonly range: RangeObject,
  ) {
    super(host);
  }
  Add(_type: string): ConditionalFormatObject {
    const { sheet } = this.range;
    const owner = sheet as unknown as { conditionalFormattings: { rules: unknown[] }[] };
    const priority = owner.conditionalFormattings.length + 1;
    const rule = { type: 'expression', priority, formulae: ['FALSE'], style: {} };
    sheet.addConditionalFormatting({
      ref: this.range.LocalAddress,
      rules: [rule as ConditionalFormattingRule],
    });
    const kept = owner.conditionalFormattings.at(-1)?.rules.at(-1);
    return new ConditionalFormatObject(this.host, kept as CustomRule);
  }
  GetCount(): number {
    const owner = this.range.sheet as unknown as { conditionalFormattings: { ref: string }[] };
    return owner.conditionalFormattings.filter(({ ref }) => meets(ref, this.range.area)).length;
  }
  ClearAll(): void {
    const { sheet } = this.range;
    const own = this.range.LocalAddress;
    const owner = sheet as unknown as { conditionalFormattings: { ref: string }[] };
    owner.conditionalFormattings = owner.conditionalFormattings.filter(({ ref }) => ref !== own);
  }
}

interface CustomRule {
  priority: number;
  formulae: unknown[];
  style: Record<string, unknown>;
}

/** `ConditionalFormat` of the kind Custom, with what it holds. */
export class ConditionalFormatObject extends HostObject {
  constructor(
    host: ExcelHost,
    private readonly rule: CustomRule,
  ) {
    super(host);
  }
  override get Id() {
    return `format${this.rule.priority}`;
  }
  get Custom() {
    return this;
  }
  get Rule() {
    return this;
  }
  get Format() {
    return this;
  }
  get Fill() {
    return new RuleColour(this.host, this.rule, 'fill');
  }
  get Font() {
    return new RuleColour(this.host, this.rule, 'font');
  }
  set Formula(formula: string) {
    this.rule.formulae = [formula.replace(/^=/, '')];
  }
  set Priority(_value: number) {
    // The order of adding is the priority in the file.
  }
}

class RuleColour extends HostObject {
  constructor(
    host: ExcelHost,
    private readonly rule: CustomRule,
    private readonly part: 'fill' | 'font',
  ) {
    super(host);
  }
  set Color(value: string) {
    const colour = { argb: `FF${value.slice(1)}` };
    this.rule.style[this.part] =
      this.part === 'font'
        ? { color: colour }
        : { type: 'pattern', pattern: 'solid', fgColor: colour, bgColor: colour };
  }
}
