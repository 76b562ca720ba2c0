import { formOf } from '../../core/forms';
import { createTypesetter, digitPolicy, type Typesetter } from '../../core/forms/typesetter';
import type { Model, Position } from '../../core/model/model';
import { templates } from 'jobsheet:templates';

let kept: { readonly model: Model; readonly set: Typesetter } | null = null;

function typesetterOf(model: Model): Typesetter {
  if (kept?.model !== model)
    kept = { model, set: createTypesetter(model, digitPolicy(model, null)) };
  return kept.set;
}

/** Returns a position's form as HTML, from the templates that the printer uses; null when it names no form. */
export function formHtml(model: Model, position: Position): string | null {
  const form = formOf(position);
  const fill = form && templates[form.template];
  return fill ? fill(form.build(position, { model, set: typesetterOf(model) })) : null;
}
