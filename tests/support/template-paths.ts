import Handlebars from 'handlebars';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve('templates');

type Node = hbs.AST.Node;

function parse(file: string): hbs.AST.Program {
  return Handlebars.parse(readFileSync(path.join(folder, file), 'utf8'));
}

const partials = new Map(
  readdirSync(path.join(folder, 'shared'))
    .filter((name) => name.endsWith('.hbs'))
    .map((name) => [path.basename(name, '.hbs'), parse(path.join('shared', name))]),
);

/** Follows a path from several values at once; one of them must have it. */
function follow(values: readonly unknown[], parts: readonly string[], where: string): unknown[] {
  let found = [...values];
  for (const part of parts) {
    const having = found.filter(
      (value) => value !== null && typeof value === 'object' && part in value,
    );
    if (having.length === 0 && found.length > 0) throw new Error(`No ${part} at ${where}`);
    found = having.map((value) => (value as Record<string, unknown>)[part]);
  }
  return found;
}

function valuesOf(node: Node, values: readonly unknown[]): unknown[] {
  const { parts, original } = node as hbs.AST.PathExpression;
  return parts.length === 0 ? [...values] : follow(values, parts, original);
}

function walkBlock(block: hbs.AST.BlockStatement, values: readonly unknown[]): void {
  const name = (block.path as hbs.AST.PathExpression).original;
  const [first] = block.params;
  const found = first ? valuesOf(first, values) : [];
  const inner =
    name === 'each'
      ? found.flatMap((list) => [...(list as unknown[])])
      : name === 'with'
        ? found
        : values;
  walk(block.program, inner);
  if (block.inverse) walk(block.inverse, values);
}

function walk(program: hbs.AST.Program, values: readonly unknown[]): void {
  for (const node of program.body) {
    if (node.type === 'BlockStatement') walkBlock(node as hbs.AST.BlockStatement, values);
    if (node.type === 'MustacheStatement')
      valuesOf((node as hbs.AST.MustacheStatement).path, values);
    if (node.type !== 'PartialStatement') continue;
    const { name, params } = node as hbs.AST.PartialStatement;
    const partial = partials.get((name as hbs.AST.PathExpression).original);
    if (!partial) throw new Error(`No partial ${(name as hbs.AST.PathExpression).original}`);
    const [first] = params;
    walk(partial, first ? valuesOf(first, values) : values);
  }
}

/** Throws when a template names a path that none of the views has; empty lists are not entered. */
export function checkTemplatePaths(id: string, views: readonly object[]): void {
  walk(parse(path.join(id, 'page.hbs')), views);
}
