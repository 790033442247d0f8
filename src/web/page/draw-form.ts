// The form that says what a mention is: an entity that is there, a new one, a date or an amount.
import type { EntityType } from '../../model/entity-type.js';
import { ENTITY_TYPES } from '../../model/entity-type.js';
import type { Naming } from '../../review/decide/decision.js';
import type { EntityView } from '../../review/view-document.js';
import { make } from './make.js';
import { namingFrom } from './naming-from.js';

export interface FormOptions {
  readonly entities: readonly EntityView[];
  /** what stands in the fields at first */
  readonly name: string;
  readonly type: EntityType | undefined;
  /** words of the button */
  readonly does: string;
  onNaming(naming: Naming): void;
  onProblem(problem: string): void;
}

const NAMES = 'entity-names';

/** The form; its first field has the id `name`. */
export const drawForm = (options: FormOptions): HTMLFormElement => {
  const { entities, name, type, does, onNaming, onProblem } = options;
  const input = make('input');
  input.id = 'name';
  input.value = name;
  input.setAttribute('list', NAMES);
  input.setAttribute('autocomplete', 'off');
  input.placeholder = 'an entity, a new name, a date or an amount';
  const list = make('datalist');
  list.id = NAMES;
  for (const entity of entities) {
    const option = make('option', {}, entity.name);
    option.value = entity.id;
    list.append(option);
  }
  const select = make('select');
  select.setAttribute('aria-label', 'type');
  for (const one of ENTITY_TYPES) {
    const option = make('option', {}, one);
    option.value = one;
    option.selected = one === type;
    select.append(option);
  }
  // the type of an entity that is there is known
  input.addEventListener('input', () => {
    const known = entities.find((entity) => entity.id === input.value || entity.name === input.value);
    if (known?.type !== undefined) select.value = known.type;
  });
  const label = make('label', {}, 'it is');
  label.htmlFor = 'name';
  const form = make('form', {}, label, input, list, select, make('button', {}, does));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    try {
      onNaming(namingFrom({ name: input.value, type: select.value }, entities));
    } catch (error) {
      onProblem((error as Error).message);
    }
  });
  return form;
};
