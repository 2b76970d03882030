import { defineDensityRule, type Examples } from '../../define';

export default defineDensityRule({
  id: 'de/audience/anglicism-heap',
  dimension: 'audience',
  kind: 'anglicism',
  severity: 'consider',
  advice: 'plainGerman',
  weigh: [{ scope: { audiences: ['peers'] }, severity: 'polish' }],
  per: 'sentence',
  atLeast: 2,
  distinct: 2,
  extent: 'span',
  phrases: [
    'guest|customer|employee|user|journey|experience|touchpoint(s)|check-in|check-out|goodbye|front|office|agent|buddy|onboarding|offboarding|crew|hub|deal(s)|performer|sales|player|leader|leadership|ownership|learning(s)|mindset|skillset|skill(s)|growth|impact|purpose|value(s)|vision|mission|pipeline|pitch|target(s)|challenge(s)|issue(s)|benefit(s)|perk(s)|feedback-*|workflow(s)|backlog|sprint(s)|stakeholder|roadmap|milestone(s)|deadline(s)|timeline|kick-off|kickoff|townhall|all-hands|off-site|offsite|retreat|workshop-*|summit|panel|keynote|speaker(s)|takeaway(s)|insights|highlight(s)|storytelling|content|creator(s)|community|engagement|awareness|brand|branding|rebranding|marketing-*|lead(s)|funnel|conversion|retention|churn|upselling|cross-selling|pricing|revenue|business|start-up-*|scale-up|scaling|venture|exit|funding|runway|burn-rate|headcount|recruiting|hiring|talent(s)|talents|employer|diversity|equity|inclusion|wellbeing|well-being|self-care|empowerment|transformation-*|change|agile|scrum|lean|design-thinking|thinking|innovation-*|lab(s)|hackathon|cloud|data|analytics|ai|digital|platform|solution(s)|service-*|support-*|success|performance|excellence|quality-*|compliance|governance|risk|audit-*|reporting|controlling-*|forecast|outlook|budget-*|cost|saving(s)|supply|chain|sourcing|procurement|delivery|fulfillment|same-day|last-mile|end-to-end|best-practice(s)|state-of-the-art|win-win|no-brainer|game-changer|bottleneck|show-stopper|showstopper|commitment|alignment|mentoring|sparring|coaching-*|speed|drive|power|passion|spirit|vibe(s)|flow|fun|happy|crazy|nice|awesome|amazing|tough|smart|cool(e|er|es|en)|hot|fresh|new|status_quo|hands-on|can-do|first|driven|based|ready|proof',
  ],
  unless: ['phrase(n)|floskel(n)|denglisch|anglizism*|neudeutsch|auf_deutsch|heisst_das|uebersetzt'],
  except: [
    '<capital> data|cloud|ai|digital|business|solutions gmbh|ag|se|inc',
    'status_quo',
    'ki|it workshop-*',
    'new york|orleans|delhi|deal|jersey|zealand',
  ],
  source: 'English nouns in heaps; one alone is everyday German',
});

export const examples: Examples = {
  flags: [
    'Im ⟦Onboarding bekommst du einen Buddy⟧ an die Seite.',
    'Wir brauchen mehr ⟦Ownership und weniger Issues⟧ im Alltag.',
    'Unsere ⟦Learnings aus der Journey⟧ sind vielfältig.',
    'Das ⟦Mindset der Leader⟧ zählt.',
    'Wir liefern ⟦Content für die Community⟧.',
    'Ein ⟦Player mit Drive⟧ fehlt uns noch.',
  ],
  passes: [
    'Der Workshop ist am Montag.',
    'Unser Budget liegt bei 2 Millionen Euro.',
    'Der Buddy hilft neuen Kollegen in den ersten Wochen.',
    'Wir haben die Website neu gebaut.',
    'Das Team in New York ruft morgen an.',
    'Am Freitag ist Sommerfest im Hof.',
  ],
};
