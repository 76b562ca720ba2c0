/** What an event tells: where something changed. A hint, never the truth: events get lost and are coarse. */
export interface ChangeHint {
  readonly sheet: string;
  /** Address such as `A2:C4`; empty when rows or whole sheets came or went. */
  readonly address: string;
}

/** Who listens to the open workbook. */
export interface Listener {
  changed(hint: ChangeHint): void;
  selected(): void;
}

/** Registers for changes and selections of every sheet; one sync. */
export async function watchChanges(
  context: Excel.RequestContext,
  listener: Listener,
): Promise<void> {
  const { worksheets } = context.workbook;
  const whole = async () => listener.changed({ sheet: '', address: '' });
  worksheets.onChanged.add(async ({ worksheetId, address, changeType }) => {
    const isEdit = changeType === 'RangeEdited';
    listener.changed({ sheet: worksheetId, address: isEdit ? address : '' });
  });
  worksheets.onSelectionChanged.add(async () => listener.selected());
  worksheets.onAdded.add(whole);
  worksheets.onDeleted.add(whole);
  await context.sync();
}
