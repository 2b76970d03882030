import type { Classes } from '../../match/trie';

/** Members are plain phrases: endings and alternatives, no gaps. */
export const german: Classes = {
  author: ['ich|wir|mir|uns|mich', 'mein(e|er|em|en|es|)|unser(e|er|em|en|es|)'],
  apology: [
    'entschuldig(e|en|ung|ungen)',
    'verzeihung',
    'verzeih(e|en|t)',
    'tut|tat|taete|taet ..3 leid',
    'leid tut|taete|tun|tat',
    'bedau(re|ere|ern|ert|erten|erte)',
    'bitte|bitten um_entschuldigung|um_verzeihung|um_nachsicht',
    'sorry',
  ],
  feeling: [
    'verletzt|gekraenkt|beleidigt|angegriffen|gestoert|irritiert|unwohl|enttaeuscht|brueskiert|diskriminiert|ausgegrenzt|getroffen|veraergert|verunsichert',
    'vor_den_kopf_gestossen|auf_die_fuesse_getreten|zu_nahe_getreten|auf_den_schlips_getreten',
  ],
  reporting: ['sagt(e|)|erklaert(e|)|behauptet(e|)|meint(e|)|schreibt|schrieb|kritisiert(e|)|laut|zitiert(e|)|wirft|warf'],
};
