// The judge recognizer: its rules in order.
import type { Recognizer } from '../shared/rule.js';
import { appositions } from './rules/apposition.js';
import { chiefOf } from './rules/chief-of.js';
import { honour } from './rules/his-honour.js';
import { honorific } from './rules/honorific.js';
import { indianBench } from './rules/indian-bench.js';
import { judgeActs } from './rules/judge-act.js';
import { listedJudges } from './rules/listed-judge.js';
import { offices } from './rules/office.js';
import { peer, peers } from './rules/peer.js';
import { postnominals } from './rules/postnominal.js';
import { titledJudges } from './rules/titled-judge.js';

export const judgeRecognizer: Recognizer = {
  type: 'judge',
  rules: [
    ...listedJudges,
    ...titledJudges,
    chiefOf,
    ...postnominals,
    ...appositions,
    ...judgeActs,
    honorific,
    honour,
    peer,
    peers,
    ...offices,
    ...indianBench,
  ],
};
