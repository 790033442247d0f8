// The organization recognizer: its rules in order.
import type { Recognizer } from '../shared/rule.js';
import { acronym } from './rules/acronym.js';
import { acronymFirst } from './rules/acronym-first.js';
import { armedForce } from './rules/armed-force.js';
import { callSign, newsChannel } from './rules/call-sign.js';
import { camelOutlet } from './rules/camel-outlet.js';
import { clubCloser, teamEvidence } from './rules/club.js';
import { definition } from './rules/definition.js';
import { apposition, descriptorAfter, descriptorBefore } from './rules/descriptor.js';
import { dotOrg } from './rules/dot-org.js';
import { hallOfFame } from './rules/hall-of-fame.js';
import { headNouns } from './rules/head-noun.js';
import { listedBodies } from './rules/listed.js';
import { members } from './rules/members.js';
import { militaryUnit } from './rules/military-unit.js';
import { groupAims } from './rules/group-aims.js';
import { groupList } from './rules/group-list.js';
import { namedGroup } from './rules/named-group.js';
import { officeAcronym } from './rules/office-acronym.js';
import { outlet } from './rules/outlet.js';
import { romanceHead } from './rules/romance-head.js';
import { staff } from './rules/staff.js';
import { unionLocal } from './rules/union-local.js';

export const organizationRecognizer: Recognizer = {
  type: 'organization',
  rules: [
    ...listedBodies,
    ...headNouns,
    outlet,
    callSign,
    dotOrg,
    newsChannel,
    armedForce,
    groupList,
    ...groupAims,
    romanceHead,
    namedGroup,
    members,
    descriptorBefore,
    descriptorAfter,
    apposition,
    acronymFirst,
    officeAcronym,
    camelOutlet,
    acronym,
    definition,
    staff,
    militaryUnit,
    hallOfFame,
    unionLocal,
    clubCloser,
    teamEvidence,
  ],
};
