// Words that company rules ask about.
import { wordSet } from '../../model/word-set.js';

/** Capitalised words that no company's name runs over: openers, titles, calendar. */
export const STOPS = wordSet(
  'a an in on at by for from with and or but nor yet if as to into that this these those it its he she they we you his her their our your when while after before since until because although though however not',
  'both each every some many such only also then there here what who whom whose which why how where about against between during under through among within without upon per via versus vs v v. unlike like including',
  'former meanwhile instead later earlier according despite even once now nearly dear represented representing joining citing suing formerly today yesterday',
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  'mr mrs ms mx dr sri shri smt judge justice magistrate sir dame senator sen rep governor gov mayor attorney attorneys lawyer lawyers solicitor barrister advocate counsel detective officer sgt lt capt col president chairman chairwoman chair ceo cfo coo cto cio',
  'director secretary minister spokesman spokeswoman spokesperson officials founder analyst editor appellant appellants respondent respondents petitioner petitioners plaintiff plaintiffs defendant defendants claimant applicant applicants messrs',
  'the whether between exhibit section',
);

/** Possessives inside company names: `Lloyd's`, `Children's Place Inc.` */
export const POSSESSIVES = wordSet(
  "children women men kids mother father dick macy lowe kohl wendy mcdonald dunkin lloyd moody levi papa trader domino victoria bloomingdale sainsbury kellogg hershey campbell stop o'reilly sotheby christie people king queen land church carl arby denny chili applebee friendly bj dillard claire cabela casey zaxby peet bojangles famous ruth smucker driver workers sam ben jerry peter st john paul tiffany",
);

/** Words that keep their capital's meaning in headlines, since companies are called so. */
export const OWN_WORDS = wordSet(
  'international national american united general global first technologies technology systems systems group holdings partners capital services solutions energy motors motor airlines bank insurance financial media entertainment communications',
  'industries enterprises pharmaceuticals health healthcare foods food stores store home electric power oil gas steel water telephone wireless mobile digital network networks software data security properties realty trust life mutual',
);

/** `Bank of America Corp`: words after which a company's name goes on over `of`. */
export const BEFORE_OF = wordSet(
  'bank banc trust insurance packaging life mutual republic taste art best out house union university blue land company companies college hospital board port federation corporation commonwealth society',
);

/** Sides of an `and` that stays inside a legal name: `Tiffany and Co`, `Smith and Sons Ltd` */
export const AFTER_AND = wordSet('co company sons son brothers bros associates partners daughters');

/** What companies do, as words of their names: either side of an `and`. */
export const TRADES = wordSet(
  'arbitration mediation alternative quantitative investment investments management research development finance financial insurance banking trust savings oil gas energy power electric water wind solar light heat coal steel iron metal metals mining minerals gold silver copper timber lumber paper',
  'food foods beverage beverages wine spirits beer tobacco health healthcare medical dental pharmaceutical pharmaceuticals surgical biotech science sciences technology technologies engineering construction building design manufacturing machine tool tools equipment supply service services repair maintenance',
  'software hardware data media publishing printing entertainment film films television radio music sports games gaming hotel hotels resorts casino casinos travel tours leisure fitness shipping transport transportation freight logistics trucking rail railway aviation aerospace defense defence security',
  'marketing advertising sales trading commerce retail wholesale stores furniture clothing apparel fashion shoes jewelry real estate property properties land homes housing consulting advisory accounting legal staffing education training communications telecommunications wireless networks electronics semiconductor chemical chemicals plastics packaging rubber glass textile textiles automotive motor motors parts tire bath body home garden farm farms agricultural',
);
