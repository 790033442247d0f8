// Adjectives of countries and regions: they stay outside the name of a body they describe.
import { wordSet } from '../../model/word-set.js';

/** `Irish`, `Greek`: an adjective before a body is not part of its name. */
export const DEMONYMS = wordSet(
  'afghan african albanian algerian american angolan argentine argentinian armenian asian australian austrian azerbaijani bahraini bangladeshi belarusian belgian bolivian bosnian brazilian british bulgarian burmese cambodian cameroonian canadian',
  'catalan chilean chinese colombian congolese croatian cuban cypriot czech danish dutch ecuadorian ecuadorean egyptian english eritrean estonian ethiopian european filipino finnish french gambian georgian german ghanaian greek guatemalan haitian',
  'hungarian icelandic indian indonesian iranian iraqi irish israeli italian ivorian jamaican japanese jordanian kazakh kenyan korean kosovan kuwaiti kyrgyz latvian lebanese libyan lithuanian luxembourgish macedonian malaysian maltese mexican moldovan',
  'mongolian moroccan namibian nepalese nepali nicaraguan nigerian norwegian omani pakistani palestinian panamanian paraguayan peruvian philippine polish portuguese qatari romanian russian rwandan salvadoran saudi scottish senegalese serbian singaporean',
  'slovak slovakian slovenian somali spanish sudanese swedish swiss syrian taiwanese tanzanian thai tunisian turkish ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh yemeni zambian zimbabwean',
);
