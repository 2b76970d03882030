/** Turned at the person who criticises: what he knows, wants, lives on. */
export const attacks: readonly string[] = [
  // Doubts what he knows
  '=Sie|ihr|du|euch|=Ihnen ..5 versteh*|wiss(en|t)|kenn(en|t|st)|ahnen|fehlt ..5 nicht|nichts|wenig|kaum|nie|leider|offenbar|offensichtlich',
  'versteh*|wiss(en|t)|kenn(en|t|st) =Sie|ihr|du ..4 nicht|nichts|wenig|kaum|nie|leider|offenbar|offensichtlich|davon',
  'woher|was ..2 nehmen|haben|wollen|wissen =Sie|ihr|du',
  'ihr(e|er|en|em|) ..2 expertise|erfahrung',
  '<number> ..2 follower(n|)',
  'anonym*',
  'vom|aus_dem|auf_dem|hinter_dem|von_der|am|aus_der ..2 sofa|schreibtisch',
  'sofa|schreibtisch ..4 aus|laesst|urteilt|kommentiert|leicht|reden|meckern|kritisieren',
  'leicht|einfach ..3 gesagt|reden|kritisieren|meckern|urteilen|zu_kritisieren|zu_urteilen',
  'meckern|kritisieren|schimpfen|klagen ..3 kann|koennen|ist|sind ..3 jeder|alle|leicht|einfach',
  'kritisieren|meckern kann jeder',
  // Imputes motives
  '=Sie|ihr|du|euch|=Ihnen ..4 provozieren|skandalisieren|stimmung|klicks|schlagzeilen|skandal|rechnung_offen|profilieren',
  'leb(en|t) ..4 von|davon ..4 empoerung|aufregung|klicks|skandal|zu|dass|schlagzeilen',
  '=Ihre|=Ihr|=Ihrer ..2 blatt|zeitung|redaktion|verband|verein|partei|portal|arbeitgeber ..6 lebt|braucht|verdient|macht|sucht|sollte|hat|wuerde',
  'diktiert|vor_den_karren',
  'in wessen karren',
  'wem ..2 das nuetzt|dient',
  'cui bono',
  'kampagne|abrechnung|rechnung_offen',
  'polemik|hetze|unterstellung(en|)|verleumdung(en|)|populismus|halbwahrheit(en|)|luegen|luege|unsinn|quatsch|respektlos*|unsachlich*|weltfremd*|naiv(e|en|er|)|schlecht_recherchiert*|reisserisch*|scheinheilig*',
  // Patronises
  'mit|bei allem|allem_respekt',
  'bei aller|allem liebe|respekt|verstaendnis',
  'gute frau|dame',
  'guter junge',
  'lesen|schauen|denken|informieren|fragen|rechnen|hoeren|ueberlegen =Sie|ihr|du|sich|euch ..4 erst|lieber|besser|doch|bitte_erst|bitte_genau|genau|richtig|vielleicht|einfach|mal|nach|noch_einmal',
  'schon|sehr|wirklich ..1 interessant|erstaunlich dass|wie|wer|von|was|woher',
  'interessant|erstaunlich dass|wie|wer',
  'leuten|menschen|jemand|jemandem|personen|denjenigen ..2 die|der ..6 nie|niemals|selbst|noch_nie|nicht|keine|keinen|nur|kein',
  'auf ..3 unterstellungen|polemik|anonyme|trolle|hass ..5 nicht|antworte|ein|lassen|lasse',
  'haben =Sie ..4 zu_viel_zeit|schon_mal|schon_einmal|eigentlich|ueberhaupt|selbst',
  '=Ihr(e|er|en|em|) ..1 ton|wortwahl|vorwuerfe|unterstellung(en|)|rechnung|aufregung|empoerung ..8 falsch|nicht|zurueck|entbehren|jeder_grundlage|laecherlich|schade|irritiert|spricht|sagt|peinlich|unter|ueber',
  'entbehr(en|t) ..2 jede(r|n|) ..2 grundlage',
  'aus der luft gegriffen',
  'an den haaren',
  'blanker unsinn|neid|quatsch|populismus',
];

/** Self-criticism, thanks, and questions that mean to help. */
export const noAttack: readonly string[] = [
  '<owning>',
  '<apologising>',
  '=Sie haben recht',
  'koennen|konnten =Sie ..3 nicht|nichts wissen|dafuer|ahnen',
  'fragen|rufen|melden|schreiben =Sie ..3 mich|uns|bitte|gern|gerne',
];
