/** The name under which the workbook keeps what `jobsheet.config.json` says. */
const settingName = 'jobsheet.config.json';

/** Returns the rule settings that are kept in the workbook, as the text of their file; empty when there are none. */
export async function readRuleConfig(context: Excel.RequestContext): Promise<string> {
  const setting = context.workbook.settings.getItemOrNullObject(settingName);
  setting.load('value');
  await context.sync();
  return setting.isNullObject ? '' : String(setting.value);
}

/** Keeps rule settings in the workbook; an empty text takes them away. */
export async function writeRuleConfig(context: Excel.RequestContext, text: string): Promise<void> {
  const { settings } = context.workbook;
  if (text !== '') settings.add(settingName, text);
  else {
    const setting = settings.getItemOrNullObject(settingName);
    await context.sync();
    if (!setting.isNullObject) setting.delete();
  }
  await context.sync();
}
