import { definePhraseRule, type Examples } from '../../define';

/** Regrets what the other one feels or understood, not what the author did. */
export default definePhraseRule({
  id: 'de/stance/sorry-for-feelings',
  dimension: 'stance',
  kind: 'conditional-apology',
  severity: 'consider',
  reason: 'sorryForFeelings',
  advice: 'nameTheDeed',
  weigh: [{ scope: { reply: true }, severity: 'stop' }],
  phrases: [
    'leid|bedauern|bedaure|bedauere|bedauerlich|schade ..2 dass sie|du|ihr|sich|einige|manche|viele|kunden|kolleginnen|menschen|mein|meine|unser|unsere|es ..6 <feeling> sind|ist|seid|bist|fuehlen|fuehlt|gefuehlt|waren|war',
    'leid|bedauern|bedaure|bedauere|bedauerlich|schade ..2 dass sie|du|ihr ..4 so|anders ..3 sehen|empfinden|empfunden|erlebt|erleben|verstanden',
    'leid|bedauern|bedaure|bedauere|bedauerlich|schade ..2 dass ..8 missverstanden|falsch_verstanden|anders_verstanden|in_den_falschen_hals|falsch_interpretiert|anders_angekommen|falsch_angekommen|so_angekommen',
    'leid|bedauern|bedaure|bedauere|bedauerlich|schade ..2 dass ..3 eindruck|irritationen|unmut ..5 entstanden|entsteht|gewonnen|haben|gab',
  ],
  unless: ['zu recht|zurecht', 'mit recht'],
  extent: 'clause',
  source: 'Benoit, image repair: mortification without an offence',
});

export const examples: Examples = {
  flags: [
    '⟦Es tut mir leid, dass Sie das so empfinden⟧.',
    '⟦Wir bedauern, dass sich einige Kundinnen verletzt fühlen⟧.',
    '⟦Mir tut leid, dass meine Worte in den falschen Hals geraten sind⟧.',
    '⟦Es ist bedauerlich, dass dieser Eindruck entstanden ist⟧.',
    '⟦Es tut uns leid, dass Sie enttäuscht sind⟧.',
    '⟦Ich bedaure, dass mein Beitrag falsch verstanden wurde⟧.',
    '⟦Schade, dass Sie unseren Service anders erlebt haben⟧.',
  ],
  passes: [
    'Es tut mir leid, dass wir Sie enttäuscht haben.',
    'Ich bedaure, dass ich Sie am Telefon angeschrien habe.',
    'Es tut mir leid, dass Sie mit einem kranken Kind von Apotheke zu Apotheke fahren müssen.',
    'Ich verstehe, dass Sie verärgert sind.',
    'Schade, dass der Vortrag ausfiel.',
    'Es tut mir leid, dass Sie drei Stunden gewartet haben und nun zu Recht verärgert sind.',
  ],
};
