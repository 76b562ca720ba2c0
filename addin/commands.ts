/** A text in both languages of the ribbon. */
export interface Bilingual {
  readonly th: string;
  readonly en: string;
}

/** Names of the icons that `scripts/icons.mjs` draws. */
export const iconNames = ['app', 'check', 'fix', 'preview', 'position', 'kpi', 'settings'] as const;

/** Name of an icon; its files are `assets/<name>-16.png`, `-32` and `-80`. */
export type IconName = (typeof iconNames)[number];

/** Side lengths of every icon in pixels. */
export const iconSizes = [16, 32, 80] as const;

/** One button of the ribbon. */
export interface Command {
  readonly id: string;
  readonly icon: IconName;
  readonly label: Bilingual;
  readonly tip: Bilingual;
  /** `pane` opens the task pane; `function` runs the function that `actions.ts` associates with the id. */
  readonly action: 'pane' | 'function';
}

/** A group of buttons. */
export interface CommandGroup {
  readonly id: string;
  readonly icon: IconName;
  readonly label: Bilingual;
  readonly commands: readonly Command[];
}

/** The add-in's ribbon tab: what Excel shows, the manifest states and `actions.ts` answers. */
export const commandGroups = [
  {
    id: 'checkGroup',
    icon: 'check',
    label: { th: 'ตรวจและแก้', en: 'Check and fix' },
    commands: [
      {
        id: 'openPane',
        icon: 'app',
        label: { th: 'แผง jobsheet', en: 'jobsheet pane' },
        tip: {
          th: 'เปิดแผงด้านข้างที่มีทุกคำสั่งของ jobsheet',
          en: 'Opens the pane that holds everything jobsheet does',
        },
        action: 'pane',
      },
      {
        id: 'check',
        icon: 'check',
        label: { th: 'ตรวจสมุดงาน', en: 'Check' },
        tip: {
          th: 'ตรวจทุกชีตตามกฎเดียวกับตอนพิมพ์ แล้วแสดงสิ่งที่ต้องแก้',
          en: 'Checks every sheet by the rules of the printer and lists what is wrong',
        },
        action: 'function',
      },
      {
        id: 'fixAll',
        icon: 'fix',
        label: { th: 'แก้ที่แก้ได้ทั้งหมด', en: 'Fix all' },
        tip: {
          th: 'แสดงค่าเดิมและค่าใหม่ของทุกข้อที่แก้ให้ได้ แล้วแก้พร้อมกัน',
          en: 'Shows the old and new value of everything that can be fixed, then fixes it at once',
        },
        action: 'function',
      },
    ],
  },
  {
    id: 'positionGroup',
    icon: 'position',
    label: { th: 'ตำแหน่ง', en: 'Positions' },
    commands: [
      {
        id: 'newPosition',
        icon: 'position',
        label: { th: 'ตำแหน่งใหม่', en: 'New position' },
        tip: {
          th: 'เพิ่มตำแหน่งด้วยแบบฟอร์ม หรือทำสำเนาจากตำแหน่งที่มี',
          en: 'Adds a position with a form, or copies one that is there',
        },
        action: 'function',
      },
      {
        id: 'preview',
        icon: 'preview',
        label: { th: 'ดูก่อนพิมพ์', en: 'Preview' },
        tip: {
          th: 'แสดงแบบฟอร์มทางการของตำแหน่งในแถวที่เลือก เหมือนที่จะพิมพ์',
          en: 'Shows the official form of the selected row as it will print',
        },
        action: 'function',
      },
    ],
  },
  {
    id: 'reviewGroup',
    icon: 'kpi',
    label: { th: 'ประเมินผลและตั้งค่า', en: 'Review and settings' },
    commands: [
      {
        id: 'kpiSummary',
        icon: 'kpi',
        label: { th: 'สรุปผลตัวชี้วัด', en: 'KPI summary' },
        tip: {
          th: 'สรุปคะแนนและระดับผลการประเมินของปีและรอบที่เลือก พร้อมกราฟ',
          en: 'Sums up scores and bands of a fiscal year and round, with charts',
        },
        action: 'function',
      },
      {
        id: 'settings',
        icon: 'settings',
        label: { th: 'ตั้งค่าสมุดงาน', en: 'Settings' },
        tip: {
          th: 'เพิ่มชีตและช่องเลือกที่ขาด และไปที่ชีตตั้งค่า',
          en: 'Adds missing sheets and drop-downs and goes to the settings sheet',
        },
        action: 'function',
      },
    ],
  },
] as const satisfies readonly CommandGroup[];

/** A command of the ribbon by its id. */
export type CommandId = (typeof commandGroups)[number]['commands'][number]['id'];

/** A command that runs a function. */
export type FunctionId = Exclude<CommandId, 'openPane'>;

/** Ids of the commands that run a function, as the manifest names them. */
export const functionIds: readonly FunctionId[] = commandGroups
  .flatMap((group): readonly Command[] => group.commands)
  .filter((command) => command.action === 'function')
  .map((command) => command.id as FunctionId);
