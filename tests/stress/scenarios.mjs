// All scenarios in the order of the report.
import { scenario as r1 } from './r1-kill.mjs';
import { scenario as r2 } from './r2-signals.mjs';
import { scenario as r3 } from './r3-full-disk.mjs';
import { scenario as r4 } from './r4-no-rights.mjs';
import { scenario as r5 } from './r5-at-once.mjs';
import { scenario as r6 } from './r6-rewritten.mjs';
import { scenario as r7 } from './r7-edited-meanwhile.mjs';
import { scenario as r8 } from './r8-clock.mjs';
import { scenario as r9 } from './r9-caches.mjs';
import { scenario as f1 } from './f1-hostile-articles.mjs';
import { scenario as f2 } from './f2-offsets.mjs';
import { scenario as f3 } from './f3-growth.mjs';
import { scenario as f4 } from './f4-patterns.mjs';
import { scenario as f5 } from './f5-same-bytes.mjs';
import { scenario as y1 } from './y1-hostile-yaml.mjs';
import { scenario as y2 } from './y2-truncations.mjs';
import { scenario as y3 } from './y3-strings.mjs';
import { scenario as m2 } from './m2-driver.mjs';
import { scenario as s1 } from './s1-tree.mjs';
import { scenario as s2 } from './s2-paths.mjs';
import { scenario as s3 } from './s3-terminal.mjs';
import { scenario as s4 } from './s4-exports.mjs';
import { scenario as s5 } from './s5-review-page.mjs';
import { scenario as s6 } from './s6-prototype.mjs';
import { scenario as s7 } from './s7-no-network.mjs';

export const SCENARIOS = [
  r1,
  r2,
  r3,
  r4,
  r5,
  r6,
  r7,
  r8,
  r9,
  f1,
  f2,
  f3,
  f4,
  f5,
  y1,
  y2,
  y3,
  m2,
  s1,
  s2,
  s3,
  s4,
  s5,
  s6,
  s7,
];
