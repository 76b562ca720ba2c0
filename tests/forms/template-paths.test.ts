import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Handlebars from 'handlebars';
import { samplesOf } from '../support/template-samples';

const folder = path.resolve('templates');
const shared = path.join(folder, 'shared');

type Node = hbs.AST.Node;

function parse(file: string): hbs.AST.Program {
  return Handlebars.parse(readFileSync(file, 'utf8'), {
    srcName: path.relative(folder, file),
  } as Parameters<typeof Handlebars.parse>[1]);
}

const partials = new Map(
  readdirSync(shared)
    .filter((name) => name.endsWith('.hbs'))
    .map((name) => [path.basename(name, '.hbs'), parse(path.join(shared, name))]),
);

const templates = readdirSync(folder).filter((name) =>
  readdirSync(path.join(folder, name)).includes('page.hbs'),
);

/** Values that a template stands on: all that a path may meet in the samples. */
interface Scope {
  readonly values: readonly unknown[];
  readonly above: Scope | null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Walks a template with sample views and collects the paths that a view lacks. */
class PathWalk {
  readonly faults: string[] = [];
  readonly seen = new Set<string>();
  readonly unseen = new Set<string>();
  readonly used = new Set<string>();

  walk(statements: readonly Node[], scope: Scope): void {
    for (const node of statements) this.visit(node, scope);
  }

  private visit(node: Node, scope: Scope): void {
    if (node.type === 'MustacheStatement')
      this.resolve((node as hbs.AST.MustacheStatement).path, scope);
    if (node.type === 'BlockStatement') this.visitBlock(node as hbs.AST.BlockStatement, scope);
    if (node.type === 'PartialStatement')
      this.visitPartial(node as hbs.AST.PartialStatement, scope);
  }

  private visitBlock(
    { path: helper, params, program, inverse }: hbs.AST.BlockStatement,
    scope: Scope,
  ) {
    const name = (helper as hbs.AST.PathExpression).original;
    const [first] = params;
    const values = first ? this.resolve(first, scope) : [];
    const isStep = name === 'each' || name === 'with';
    if (name === 'each' && !values.every(Array.isArray)) this.fault(`each over no list`, first);
    const inner = name === 'each' ? values.flat() : values;
    if (isStep) (inner.length === 0 ? this.unseen : this.seen).add(pathName(first));
    if (!isStep || inner.length > 0)
      this.walk(program.body, isStep ? { values: inner, above: scope } : scope);
    if (inverse) this.walk(inverse.body, scope);
  }

  private visitPartial({ name, params: [context] }: hbs.AST.PartialStatement, scope: Scope): void {
    const id = (name as hbs.AST.PathExpression).original;
    const partial = partials.get(id);
    if (!partial) return this.fault(`no partial ${id}`, name);
    this.used.add(id);
    const values = context ? this.resolve(context, scope) : scope.values;
    if (values.length > 0) this.walk(partial.body, { values, above: scope });
  }

  private resolve(expression: Node, scope: Scope): unknown[] {
    const { depth, parts } = expression as hbs.AST.PathExpression;
    let at: Scope | null = scope;
    for (let up = 0; up < depth; up++) at = at?.above ?? null;
    if (!at) return this.faultAndNone('no such outer scope', expression);
    let values = [...at.values];
    for (const part of parts) {
      if (!values.every((value) => isRecord(value) && value[part] != null)) {
        return this.faultAndNone('missing in a view', expression);
      }
      values = values.map((value) => (value as Record<string, unknown>)[part]);
    }
    return values;
  }

  private fault(what: string, node: Node | undefined): void {
    this.faults.push(`${pathName(node)}: ${what}`);
  }

  private faultAndNone(what: string, node: Node): unknown[] {
    this.fault(what, node);
    return [];
  }
}

function pathName(node: Node | undefined): string {
  if (!node) return '';
  const { source, start } = node.loc;
  return `${source}:${start.line}:${start.column + 1} ${(node as hbs.AST.PathExpression).original}`;
}

describe('every path of a template stands in its view', () => {
  const samples = samplesOf();
  const walks = templates.map((name) => {
    const walk = new PathWalk();
    const values = samples.get(name) ?? [];
    if (values.length > 0) {
      walk.walk(parse(path.join(folder, name, 'page.hbs')).body, { values, above: null });
    }
    return { name, walk, samples: values.length };
  });
  const all = (of: (walk: PathWalk) => Iterable<string>) =>
    new Set(walks.flatMap(({ walk }) => [...of(walk)]));

  test.each(walks)('$name', ({ walk, samples: count }) => {
    expect(count).toBeGreaterThan(0);
    expect(walk.faults).toEqual([]);
  });

  test('the samples fill every list of every template', () => {
    const seen = all((walk) => walk.seen);
    expect([...all((walk) => walk.unseen)].filter((one) => !seen.has(one))).toEqual([]);
  });

  test('no shared part is unused', () => {
    const used = all((walk) => walk.used);
    expect([...partials.keys()].filter((id) => !used.has(id))).toEqual([]);
  });

  test('a path that a view lacks is found', () => {
    const walk = new PathWalk();
    const source = '{{#if isNew}}{{/if}}{{#each list}}{{name}}{{/each}}{{#with one}}{{/with}}';
    walk.walk(Handlebars.parse(source).body, {
      values: [{ list: [{ name: 'a' }, {}], one: null }],
      above: null,
    });
    expect(walk.faults).toHaveLength(3);
  });
});
