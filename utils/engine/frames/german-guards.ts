/** The author's own side speaks: we, our, the board. */
export const own = ['<own>'];

/** In the sentence: somebody else's news, told from hearsay. */
export const hearsay = [
  'laut|zufolge ..3 medien*|bericht|bericht*|presse|presse*|zeitung|zeitung*|agentur|agentur*|handelsblatt|spiegel|manager-magazin|faz|süddeutsche*|tagesschau|reuters|dpa|insider|insider*',
  'medienbericht*|presseberichte(n|)|schlagzeile(n|)|gerüchte(n|)',
  'wettbewerber|mitbewerber|konkurrent(en|)|konkurrenz|konzerne(n|)|großkonzerne(n|)|autobauer(n|)|zulieferer(n|)|banken|start-ups|startups|tech-konzerne(n|)|big_tech|nachbarbetrieb',
  'viele(n|r|)|manche(n|r|)|andere(n|r|)|einige(n|r|)|immer_mehr|zahlreiche(n|r|)|deutsche(n|r|) firmen|unternehmen|betriebe(n|)|häuser(n|)|arbeitgeber(n|)|kliniken|hotels|läden|händler(n|)|verlage(n|)|anbieter(n|)|chefs',
  'arbeitgeber ..3 müssen|sollten|dürfen',
  'ihr(e|er|en|em|es|) ..2 unternehmen|firma|chef|arbeitgeber|vorstand',
  'ehemalige(n|r|m|)|frühere(n|r|m|)|alte(n|r|m|) arbeitgeber|firma|unternehmen',
  'glückwunsch|glückwünsche|gratulier*|gratulation|chapeau|respekt_an|hut_ab',
  'jemand|man|unternehmer*innen|führungskräfte(n|) ..6 muss|müssen|sollte(n|)|darf|kann',
];

/** In the sentence: long ago. */
export const history = [
  'damals|seinerzeit|einst|dazumal',
  '^ früher',
  'im_jahr|anno|in|ende|anfang|mitte|herbst|sommer|winter|frühjahr <pastyear>',
  '<month> <pastyear>',
  '^ <pastyear>',
  '^ als ich|wir|mein|meine|unser',
  'vor <number> jahren',
  'vor ..1 jahren|jahrzehnten',
  'in_meiner ersten|lehre|lehrzeit|kindheit|jugend',
];

/** In the sentence: it has not happened, or only might. */
export const hypothesis = [
  '^ wenn|falls|angenommen|sollte|sollten|würde|würden|wann|ob|was_wäre|stellen_sie_sich|stell_dir|stellt_euch',
  'falls|sofern|würden|würde|hätten|hätte|könnten|dürften|wäre|wären|ob',
  'planspiel|gedankenspiel|szenario|szenarien|fallstudie|simulation|übung|übungen|rollenspiel|stresstest',
  'umfrage|studie|studien|statistik|statistisches|statistischen|bundesamt|branchenverband|ratgeber|tipps|checkliste|seminar|webinar|whitepaper|podcast',
];

/** Frames for vague wording: a frame that knows what happened asks better, and replaces them. */
export const blanketFrames = [
  'de/vague-news',
  'de/vague-action',
  'de/vague-success',
  'de/bold-claim',
  'de/incident',
  'de/reaction',
];
