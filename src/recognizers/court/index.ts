// The court recognizer: its rules in order.
import type { Recognizer } from '../shared/rule.js';
import { circuitRules } from './rules/circuit.js';
import { divisions } from './rules/division.js';
import { federalDistrict } from './rules/federal-district.js';
import { germanCourt } from './rules/german-court.js';
import { romanceCourt } from './rules/romance-court.js';
import { houseOfLords } from './rules/house-of-lords.js';
import { listedCourts } from './rules/listed-court.js';
import { namedCourt } from './rules/named-court.js';
import { officerCourt } from './rules/officer-court.js';
import { spacedLetters } from './rules/spaced-letters.js';
import { tribunal } from './rules/tribunal.js';

export const courtRecognizer: Recognizer = {
  type: 'court',
  rules: [
    ...listedCourts,
    namedCourt,
    officerCourt,
    tribunal,
    germanCourt,
    romanceCourt,
    houseOfLords,
    ...circuitRules,
    federalDistrict,
    ...divisions,
    spacedLetters,
  ],
};
