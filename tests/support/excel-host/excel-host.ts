import type { Workbook, Worksheet } from 'exceljs';
import type { HostObject } from './host-object';
import { BatchRun, type BatchAnswer } from './run-batch';
import { fail, type Request } from './wire';
import type { ChartFacts } from './objects/charts';
import { RangeObject } from './objects/range';
import { parseArea } from '../../../core/workbook/address';

/** The client's `HostBridge`: messages go in as text and come back through `onMessageFromHost`. */
export interface Bridge {
  onMessageFromHost: (message: string) => void;
  sendMessageToHost(message: string): void;
}

const delayForCellEdit = 64;
const richApiMessage = 65536;

/** Message types of events on the wire. */
export const eventTypes = { changed: 10, added: 13, selectionChanged: 14, deleted: 15 } as const;

const eventNames: Readonly<Record<string, number>> = {
  DataChanged: eventTypes.changed,
  Added: eventTypes.added,
  SelectionChanged: eventTypes.selectionChanged,
  Deleted: eventTypes.deleted,
};

/** Excel as the client sees it: answers its messages from an ExcelJS workbook. */
export class ExcelHost {
  /** Messages answered so far: one a `context.sync()`. */
  syncs = 0;
  /** Microseconds of the processor that answering took: none of them are the add-in's. */
  busyUs = 0;
  /** The largest message in either direction, in bytes. */
  largest = 0;
  /** Bytes that a request or an answer may have. */
  limit = 5 * 1024 * 1024;
  /** Whether Excel waits for the end of cell-edit mode when it is asked to. */
  canDelay = true;
  /** Whether no answer comes any more, as when the connection is lost. */
  isLost = false;
  readonly references = new Map<string, HostObject>();
  /** Errors of the host itself: a test must find none. */
  readonly faults: Error[] = [];
  /** Members that the client asked for and the host lacks: a test must find none. */
  readonly missing: string[] = [];
  readonly charts: ChartFacts[] = [];
  /** Messages that changed cells: Excel takes back each in one step. */
  undoSteps = 0;
  /** What the add-in keeps in the workbook. */
  readonly settings = new Map<string, unknown>();
  /** What would have ended the undo stack in Excel. */
  readonly undoBreakers: string[] = [];
  selected: RangeObject | null = null;
  active: Worksheet | undefined;
  /** Called before every answer; for tests that look at messages, or come between two of them. */
  onRequest: (request: Request) => void = () => undefined;
  private isEditing = false;
  private readonly registered = new Map<number, number>();
  private readonly waiting: Request[] = [];
  private readonly pending: { type: number; message: object }[] = [];
  private send: (message: string) => void = () => undefined;

  constructor(public workbook: Workbook) {
    this.active = workbook.worksheets[0];
  }

  /** Returns the bridge to be given to `OfficeExtension.HostBridge.init`. */
  bridge(): Bridge {
    const connect = (send: (message: string) => void) => (this.send = send);
    const current = () => this.send;
    return {
      get onMessageFromHost() {
        return current();
      },
      set onMessageFromHost(send) {
        connect(send);
      },
      sendMessageToHost: (text) => queueMicrotask(() => this.receive(text)),
    };
  }

  /** Where answers and events go, for a client in another process. */
  connect(send: (message: string) => void): void {
    this.send = send;
  }

  /** Takes one message of the client. */
  receive(text: string): void {
    if (this.isLost) return;
    const size = Buffer.byteLength(text);
    this.largest = Math.max(this.largest, size);
    const request = JSON.parse(text) as Request;
    const canWait = this.canDelay && (request.flags & delayForCellEdit) !== 0;
    if (this.isEditing && canWait) this.waiting.push(request);
    else this.answer(request, size);
  }

  private answer(request: Request, size: number): void {
    this.syncs++;
    this.onRequest(request);
    const before = process.cpuUsage();
    const body = this.limited(this.run(request, size));
    const message = { statusCode: 200, headers: {}, body };
    const text = JSON.stringify({ id: request.id, type: 2, flags: 0, message });
    const { user, system } = process.cpuUsage(before);
    this.busyUs += user + system;
    this.send(text);
    if (this.pending.length > 0) this.undoSteps++;
    for (const { type, message: event } of this.pending.splice(0)) this.emit(type, event);
  }

  private run(request: Request, size: number): BatchAnswer {
    const refusal = (Code: string, Message: string): BatchAnswer => ({
      Results: [],
      Error: { Code, Message, Location: '', ActionIndex: 0 },
    });
    if (size > this.limit)
      return refusal('RequestPayloadSizeLimitExceeded', `request of ${size} bytes`);
    if (this.isEditing) {
      return refusal('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.');
    }
    return new BatchRun(this, request.message.body).run();
  }

  private limited(answer: BatchAnswer): string {
    const body = JSON.stringify(answer);
    const size = Buffer.byteLength(body);
    this.largest = Math.max(this.largest, Math.min(size, this.limit));
    if (size <= this.limit) return body;
    const Code = 'ResponsePayloadSizeLimitExceeded';
    const Error = { Code, Message: `answer of ${size} bytes`, Location: '', ActionIndex: 0 };
    return JSON.stringify({ Results: [], Error });
  }

  /** Begins or ends cell-edit mode; messages that waited are answered when it ends. */
  edit(isEditing: boolean): void {
    this.isEditing = isEditing;
    if (isEditing) return;
    for (const request of this.waiting.splice(0)) this.answer(request, 0);
  }

  /** A member that Excel would know and this host does not. */
  refuse(object: HostObject, name: string): never {
    this.missing.push(`${object.constructor.name}.${name}`);
    return fail('ApiNotFound', `${object.constructor.name}.${name}`);
  }

  keep(object: HostObject): null {
    if (object.reference === '') {
      object.reference = `ref${this.references.size + 1}-${this.syncs}`;
      this.references.set(object.reference, object);
    }
    return null;
  }

  forget(reference: string): null {
    this.references.delete(reference);
    return null;
  }

  register(name: string): null {
    const event = /^_(?:Unr|R)egister(\w+)Event$/.exec(name)?.[1] ?? '';
    const type = eventNames[event] ?? fail('ApiNotFound', name);
    const change = name.startsWith('_Un') ? -1 : 1;
    this.registered.set(type, Math.max(0, (this.registered.get(type) ?? 0) + change));
    return null;
  }

  /** Tells that cells changed; handlers hear of it after the answer. */
  changed(worksheet: Worksheet, address: string, changeType = 'RangeEdited'): void {
    const message = {
      address,
      changeType,
      source: 'Local',
      type: 'WorksheetChanged',
      worksheetId: worksheet.name,
    };
    this.pending.push({ type: eventTypes.changed, message });
  }

  private emit(messageType: number, event: object): void {
    if ((this.registered.get(messageType) ?? 0) === 0) return;
    const entry = {
      messageCategory: richApiMessage,
      messageType,
      targetId: 'Workbook',
      message: JSON.stringify(event),
    };
    this.send(JSON.stringify({ type: 3, message: { entries: [entry] } }));
  }

  /** Does what a person does who types into a cell. */
  type(sheet: string, address: string, value: unknown): void {
    const worksheet = this.workbook.getWorksheet(sheet) ?? fail('ItemNotFound', sheet);
    const area = parseArea(address) ?? fail('InvalidArgument', address);
    new RangeObject(this, worksheet, area).Values = [[value]];
    for (const { type, message } of this.pending.splice(0)) this.emit(type, message);
  }

  /** Does what a person does who clicks on a cell. */
  click(sheet: string, address: string): void {
    const worksheet = this.workbook.getWorksheet(sheet) ?? fail('ItemNotFound', sheet);
    const area = parseArea(address) ?? fail('InvalidArgument', address);
    this.active = worksheet;
    this.selected = new RangeObject(this, worksheet, area);
    this.emit(eventTypes.selectionChanged, { address, worksheetId: worksheet.name });
  }
}
