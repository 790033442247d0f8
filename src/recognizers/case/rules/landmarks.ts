// Cases of the gazetteer: landmark decisions and their nicknames.
import { nameRule } from '../../shared/name-rule.js';

export const landmarks = nameRule({
  id: 'case/landmark',
  why: 'Landmark decisions are named without a word that says so: "Schrems II", "Roe v. Wade" in a headline.',
  list: 'case/landmarks',
});
