// Heads that name a body only behind certain words: `Task Force`, but not `Sales Force`.
import { wordSet } from '../../model/word-set.js';
import type { WordSet } from '../../model/word-set.js';

/** `Task Force`, `Air Force`, `Police Force`, `Working Group`: what must stand before a doubtful head for it to name a body. */
export const BEFORE_DOUBTFUL: Readonly<Record<string, WordSet>> = {
  force: wordSet('task air police defence defense strike border security tactical expeditionary coalition'),
  forces: wordSet('security armed defense defence special democratic air police'),
  group: wordSet(
    'task strike battle carrier working advisory minsk steering parliamentary consultative interest research conservation rights advocacy action campaign support residents pressure contact users tenants peace',
  ),
  team: wordSet(
    'protection prosecution crime crimes fraud response swat task gang trial support assault enforcement intervention investigation homicide narcotics impact case rescue recovery negotiation',
  ),
  center: wordSet(
    'information law research family-justice resource rights policy crisis medical counterterrorism fusion operations legal advocacy intelligence health conference-board cyber privacy bar poverty treatment science technology studies cancer',
  ),
  centre: wordSet(
    'information law research resource rights policy crisis medical counterterrorism fusion operations legal advocacy intelligence health cyber privacy security treatment science technology studies',
  ),
  service: wordSet(
    'prosecution security intelligence postal police health probation parole revenue park forest civil immigration prison ambulance fire rescue protection news secret weather research customs tax border protective employment court courts courts-martial selective foreign executive action inspection radio broadcasting wire',
  ),
  services: wordSet(
    'social immigration protective health family probation human correctional tribunals legal youth emergency fire veterans child',
  ),
  fund: wordSet(
    'defense defence legal monetary relief wildlife trust pension investment development victims monuments children protection education assistance memorial wealth climate',
  ),
  trust: wordSet(
    'national park reform rights legal penal justice heritage wellcome memorial nhs carnegie foundation wildlife land conservation refugee rehabilitation housing academy academies children disabilities hospitals building civic monuments',
  ),
  network: wordSet(
    'action crimes enforcement information rights legal support justice advocacy research policy relief',
  ),
  forum: wordSet('economic policy rights islands governance internet social press world lawyers bar'),
  initiative: wordSet('justice rights policy legal news clinton open network freedom climate global privacy'),
  project: wordSet(
    'innocence constitution justice law rights tor policy oversight accountability gutenberg transparency surveillance privacy liberty freedom tech legal advocacy reporting integrity policing appellate',
  ),
  club: wordSet(
    'football sierra rotary press cricket rugby golf yacht jockey athletic motorcycle computer lions kiwanis country automobile book soccer chess boys girls',
  ),
  conference: wordSet(
    'bishops judicial football leadership bar governors episcopal athletic state states national baptist churches chiefs',
  ),
  registry: wordSet('land court companies internet'),
  patrol: wordSet('highway border state park beach marine'),
  panel: wordSet('intergovernmental advisory appeals takeover review dispute impasses'),
  commissioner: wordSet(
    'information protection privacy surveillance rights human pensions biometrics investigatory interception',
  ),
  ombudsman: wordSet('police parliamentary pensions prisons financial european garda legal local press'),
  aid: wordSet('legal christian'),
  bar: wordSet('state'),
  bank: wordSet('central development investment world reserve'),
  guard: wordSet('national coast republican border home civil revolutionary presidential'),
  corps: wordSet('peace marine army engineers air job medical signal frontier officer press'),
  section: wordSet(
    'crimes fraud crime corruption integrity rights property appeals appellate litigation enforcement cybercrime asset narcotic narcotics criminal civil antitrust tax trial economic protection violence homicide division',
  ),
  branch: wordSet(
    'special crime legal detective fraud anti-terrorism judicial-committee intelligence investigation investigations',
  ),
  watch: wordSet('rights judicial privacy migration media brother corporate'),
  observatory: wordSet('rights human syrian southern european'),
  laboratory: wordSet('national propulsion research physical physics naval radiation cavendish'),
  library: wordSet('public national british university law county presidential city bodleian royal'),
  fleet: wordSet('pacific atlantic seventh fifth sixth black'),
  front: wordSet(
    'national liberation islamic popular democratic al-nusra nusra patriotic people salvation polisario revolutionary left',
  ),
  movement: wordSet(
    'liberation workers democratic national patriotic bds civic star freedom rights people labor labour youth independence islamic justice alliance',
  ),
  campaign: wordSet('rights human'),
  district: wordSet('school water park utility fire transit library hospital port sanitation irrigation'),
  partnership: wordSet(
    'intervention development investment trade community enterprise learning local housing action',
  ),
  command: wordSet(
    'air defense defence operational operations fighter bomber training special space cyber strategic naval materiel combat mobility forces central northern southern pacific africa european logistics systems transportation component sea',
  ),
  lottery: wordSet(
    'state national education health arizona arkansas california colorado connecticut delaware florida georgia idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska hampshire jersey mexico york carolina dakota ohio oklahoma oregon pennsylvania island tennessee texas vermont virginia washington wisconsin wyoming',
  ),
  system: wordSet(
    'retirement pension health healthcare school schools hospital hospitals university library reserve',
  ),
  collective: wordSet('legal action arts rights'),
};

/** The heads of the table above, to be asked first. */
export const DOUBTFUL_HEADS = wordSet(...Object.keys(BEFORE_DOUBTFUL));
