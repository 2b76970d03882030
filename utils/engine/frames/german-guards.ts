/** The author's own side speaks: we, our, the board. */
export const own = ['<own>'];

/** In the sentence: somebody else's news, told from hearsay. */
export const hearsay = [
  'laut|zufolge ..3 medien*|bericht*|presse*|zeitung*|handelsblatt|spiegel|reuters|dpa|insider*',
  'medienbericht*|presseberichte(n|)|geruecht*',
  'agenturen|medien|zeitung* ..2 melde*|berichte*',
  'wettbewerber*|mitbewerber*|konkurren*|konzerne(n|)|autobauer*|zulieferer*|start-ups|startups|big_tech|nachbar(n|s|)',
  'viele(n|r|)|manche(n|r|)|andere(n|r|)|einige(n|r|)|immer_mehr|zahlreiche|deutsche firmen|unternehmen|betriebe|haeuser|arbeitgeber|kliniken|haendler|anbieter|chefs',
  'ihr(e|er|en|em|) ..2 unternehmen|firma|chef|arbeitgeber|vorstand',
  'glueckwunsch|glueckwuensche|gratulier*|chapeau',
  'man|unternehmer*innen|fuehrungskraefte(n|) ..6 muss|sollte(n|)|darf|kann',
];

/** In the sentence: long ago. */
export const history = [
  'damals|seinerzeit|einst',
  '^ frueher',
  'im_jahr|in|ende|anfang|mitte|herbst|sommer|<month> <pastyear>',
  '^ <pastyear>',
  '^ als ich|wir|mein|meine|unser',
  'vor ..1 jahren|jahrzehnten',
];

/** In the sentence: it has not happened, or only might. */
export const hypothesis = [
  '^ wenn|falls|angenommen|sollte|sollten|wuerde|wuerden|ob|was_waere|stell_dir|stellen_sie_sich',
  'falls|sofern|wuerde(n|)|haette(n|)|koennten|waere(n|)',
  'szenari*|simulation|uebung(en|)|stresstest|umfrage|studie(n|)|statistik|ratgeber|seminar|webinar|whitepaper|podcast',
];

/** Somebody else's news, the past, or a mere thought. */
export const elsewhere = [...hearsay, ...history, ...hypothesis];

/** Frames for mere wording: a frame that knows what happened asks better, and replaces them. */
export const blanketFrames = ['de/vague-news', 'de/reaction', 'de/misconduct', 'de/cancellation'];
