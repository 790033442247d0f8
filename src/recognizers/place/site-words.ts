// Heads of waters, mountains, buildings, and words that make no site with them.
import { wordSet } from '../../model/word-set.js';

/** Heads that name nature: the name before them is hardly ever anything else. */
export const NATURE = wordSet(
  'river creek lake ocean sea bay strait straits canal falls harbor harbour island islands mountain mountains valley desert peninsula canyon',
  'basin glacier volcano beach reservoir lagoon fjord atoll plateau ridge gorge estuary lough loch marsh forest heights hills delta',
  'archipelago coast moor glen bluff bluffs springs wetlands reef nagar vihar bagh pond brook cliffs rapids cove inlet dunes plains cave caves lakes swamp bayou oasis crater peak waterfall waterfalls isles aquifer',
);
/** Heads that people built or laid out. */
export const BUILT = wordSet(
  'center centre airport stadium arena bridge tunnel tower towers building courthouse prison jail penitentiary plaza mall park square station',
  'cemetery castle palace cathedral monument memorial hotel inn casino pier dam zoo garden gardens barracks quarry mine refinery observatory',
  'speedway racecourse fairgrounds campground apartments mansion lighthouse farm ranch base airbase spaceport dockyard shipyard camp bhavan',
  'bhawan mahal fort temple mosque shrine abbey priory wharf docks pavilion motel gym gymnasium oval playfield amphitheatre amphitheater coliseum auditorium velodrome raceway racetrack airfield aerodrome airstrip',
  'heliport interchange gate hall junction crossing ballroom refuge sanctuary basilica chapel convent monastery citadel fortress pyramid marina boardwalk promenade manor checkpoint pyramids catacombs ruins',
);
/** Heads that are bodies as often as buildings. */
export const CENTERS = wordSet('center centre');
/** A centre behind these is a body. */
export const NOT_A_CENTER = wordSet(
  'data call medical research law control crisis cancer trade health legal policy resource advocacy information treatment news operations intelligence cyber fusion family victim service coordination training innovation response science',
);
/** Words that alone before a head make no name: `police station`, `Main Building`. */
export const NO_SITE = wordSet(
  'the a this national data call medical research law control crisis justice legal cancer trade visitor tax power fire police gas radio train railway subway service weather space polling base training boot summer business industrial retail theme car server concentration refugee detention trailer wall red new hong holiday victim community day base customer knowledge code power sand silver water rock green blue white black crystal oil west east north south upper lower public common home first second third main',
);
