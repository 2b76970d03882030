import { definePatternRule, type Examples } from '../../define';
import { attacks, noAttack } from '../../lists/german-attacks';

/** The same attacks in a post that speaks of its critics. */
export default definePatternRule({
  id: 'de/stance/attack-in-post',
  dimension: 'stance',
  kind: 'attack-critic',
  severity: 'polish',
  advice: 'answerTheArgument',
  scope: { reply: false },
  all: [
    attacks,
    [
      '<critic>',
      'kritik|vorwuerfe(n|)|shitstorm(s|)|empoerung|schlagzeile(n|)|kommentar*|gegner(n|)|leute(n|)_die|behauptet|artikel',
    ],
  ],
  reach: 'text',
  unless: [...noAttack, 'studie|forschung|kunde|kundin', 'ich|wir war(en|)|hielt|dachte'],
  notInQuestion: true,
  extent: 0,
  source: 'Benoit, image repair: attack the accuser',
});

export const examples: Examples = {
  flags: [
    'Ein Artikel nennt unser Werk marode. Von Spritzguss mag er träumen, der Text ist ⟦reißerisch⟧.',
    'Die Kritik an der Gebühr ist ⟦blanker Unsinn⟧.',
    'Zur Kritik von gestern: ⟦Vom Sofa⟧ aus lässt sich leicht urteilen.',
    'Unsere Kritiker verbreiten seit Wochen ⟦Halbwahrheiten⟧.',
    'Die Vorwürfe ⟦entbehren jeder Grundlage⟧.',
    'Dem Shitstorm von gestern entnehme ich vor allem eines: ⟦Kritisieren kann jeder⟧.',
  ],
  passes: [
    'Vom Sofa aus arbeite ich am liebsten.',
    'Die Kritik stimmt, mein Ton war arrogant.',
    'Der Artikel nennt drei Mängel, zwei davon sind behoben.',
    'Unsere Kritiker haben recht behalten.',
    'Das Märchen lesen wir den Kindern in der Betriebskita vor.',
    'Die Vorwürfe prüfen wir bis Freitag.',
  ],
};
