// An entity to the words that mean it and no other in the form.
import type { EntityView } from '../../review/view-document.js';

/** Its name, or its id where another has that name too. */
export const calling = (entity: EntityView, entities: readonly EntityView[]): string =>
  entities.some(({ id, name }) => id !== entity.id && name === entity.name) ? entity.id : entity.name;
