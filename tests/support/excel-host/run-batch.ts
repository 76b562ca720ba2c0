import type { ExcelHost } from './excel-host';
import { HostCollection, HostObject } from './host-object';
import { WorkbookObject } from './objects/workbook';
import {
  actionTypes,
  fail,
  pathTypes,
  RichError,
  type Action,
  type Arguments,
  type Batch,
  type Query,
  type Result,
} from './wire';

type Bag = Record<string, unknown>;

/** What a batch gave: results up to the action that failed. */
export interface BatchAnswer {
  readonly Results: Result[];
  readonly Error?: { Code: string; Message: string; Location: string; ActionIndex: number };
}

/** Runs the actions of one message in order; the first that fails ends it, as in Excel. */
export class BatchRun {
  private readonly known = new Map<number, HostObject | null>();

  constructor(
    private readonly host: ExcelHost,
    private readonly batch: Batch,
  ) {}

  run(): BatchAnswer {
    const Results: Result[] = [];
    for (const [index, action] of this.batch.Actions.entries()) {
      try {
        Results.push({ ActionId: action.Id, Value: this.perform(action) });
      } catch (error) {
        const { code, message } = this.richError(error);
        return {
          Results,
          Error: { Code: code, Message: message, Location: '', ActionIndex: index },
        };
      }
    }
    return { Results };
  }

  private richError(error: unknown): RichError {
    if (error instanceof RichError) return error;
    this.host.faults.push(error as Error);
    return new RichError('GeneralException', String(error));
  }

  private arguments(info: Arguments | undefined): unknown[] {
    return (info?.Arguments ?? []).map((value, index) => {
      const reference = info?.ReferencedObjectPathIds?.[index];
      return reference ? this.resolve(reference) : value;
    });
  }

  private resolve(id: number): HostObject | null {
    const known = this.known.get(id);
    if (known !== undefined) return known;
    const made = this.make(id);
    this.known.set(id, made);
    return made;
  }

  private make(id: number): HostObject | null {
    const path = this.batch.ObjectPaths[String(id)] ?? fail('InvalidObjectPath');
    switch (path.ObjectPathType) {
      case pathTypes.root:
        return new WorkbookObject(this.host);
      case pathTypes.reference:
        return this.host.references.get(path.Name) ?? fail('ItemNotFound', 'reference is gone');
      case pathTypes.none:
        return null;
      default: {
        const parent = this.resolve(path.ParentObjectPathId ?? 0);
        if (parent === null) return null;
        const name = path.ObjectPathType === pathTypes.indexer ? 'GetItem' : path.Name;
        if (path.ObjectPathType === pathTypes.property)
          return this.member(parent, name) as HostObject;
        return this.call(parent, name, this.arguments(path.ArgumentInfo)) as HostObject | null;
      }
    }
  }

  private member(object: HostObject, name: string): unknown {
    if (!(name in object)) this.host.refuse(object, name);
    return (object as unknown as Bag)[name];
  }

  private call(object: HostObject, name: string, args: readonly unknown[]): unknown {
    const method = this.member(object, name);
    if (typeof method !== 'function') this.host.refuse(object, name);
    return (method as (...all: unknown[]) => unknown).apply(object, [...args]) ?? null;
  }

  private perform(action: Action): unknown {
    if (action.ActionType === actionTypes.trace) return null;
    const object = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case actionTypes.instantiate:
        return object && this.identity(object);
      case actionTypes.query:
        return object && this.query(object, action.QueryInfo ?? {});
      case actionTypes.set:
        return this.set(object ?? fail('InvalidObjectPath'), action);
      default:
        if (object === null && action.Name === '_KeepReference') return null;
        return this.method(object ?? fail('InvalidObjectPath'), action);
    }
  }

  private identity(object: HostObject): Bag {
    const id = object.Id;
    return {
      ...(id !== undefined && { Id: id, _Id: id }),
      ...(object.reference !== '' && { _ReferenceId: object.reference }),
    };
  }

  private set(object: HostObject, action: Action): null {
    if (!(action.Name in object)) this.host.refuse(object, `${action.Name}=`);
    const [value] = this.arguments(action.ArgumentInfo);
    (object as unknown as Bag)[action.Name] = value;
    return null;
  }

  private method(object: HostObject, action: Action): unknown {
    const args = this.arguments(action.ArgumentInfo);
    if (action.Name === '_KeepReference') return this.host.keep(object);
    if (action.Name === '_RemoveReference') return this.host.forget(String(args[0]));
    if (/^_(Unr|R)egister\w+Event$/.test(action.Name)) return this.host.register(action.Name);
    const value = this.call(object, action.Name, args);
    return value instanceof HostObject ? this.identity(value) : value;
  }

  private query(object: HostObject, query: Query): Bag {
    const select = query.Select?.length ? query.Select : ['*'];
    if (!(object instanceof HostCollection)) return this.pick(object, select);
    const items = object.items().slice(query.Skip ?? 0);
    const shown = query.Top === undefined ? items : items.slice(0, query.Top);
    const names = select.map((name) => name.replace(/^items\//, ''));
    return { _Items: shown.map((item) => this.pick(item, names)) };
  }

  private pick(object: HostObject, select: readonly string[]): Bag {
    const bag: Bag = this.identity(object);
    for (const name of select) {
      if (name === '*') for (const key of object.scalars) bag[key] = this.member(object, key);
      else if (!name.startsWith('$')) this.pickOne(object, name, bag);
    }
    return bag;
  }

  private pickOne(object: HostObject, name: string, bag: Bag): void {
    const [head = '', ...rest] = name.split('/');
    const key = head.charAt(0).toUpperCase() + head.slice(1);
    const value = this.member(object, key);
    if (!(value instanceof HostObject)) bag[key] = value;
    else {
      const inside = this.query(value, { Select: rest.length > 0 ? [rest.join('/')] : ['*'] });
      bag[key] = { ...(bag[key] as Bag | undefined), ...inside };
    }
  }
}
