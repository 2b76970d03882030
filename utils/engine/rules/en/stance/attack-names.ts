import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/stance/attack-names',
  dimension: 'stance',
  unlessText: ['<concession>'],
  kind: 'attack-critic',
  severity: 'stop',
  advice: 'answerTheSubstance',
  reason: 'attackNames',
  phrases: [
    'keyboard|armchair|sofa|couch|desk|internet|twitter|linkedin|online|barroom|pub|social_media|self-appointed|self-styled|self-proclaimed|so-called|professional|wannabe|would-be|hobby|amateur|full-time|serial|perpetual|career|instant warrior(s|)|expert(s|)|critic(s|)|general(s|)|strateg*|economist(s|)|lawyer(s|)|judge(s|)|virologist(s|)|complainer(s|)|moaner(s|)|whinger(s|)|activist(s|)|detective(s|)|philosopher(s|)|moralist(s|)|sceptic(s|)|guardian(s|)|journalist(s|)|outrage|police|protester(s|)|pundit(s|)|watchdog(s|)|saviour(s|)|prophet(s|)|bystander(s|)|commentators|victims|climate',
    'troll(s|)',
    'hater(s|)',
    'know-it-all(s|)',
    'know-alls|know-all',
    'do-gooder(s|)',
    'naysayer(s|)',
    'doom-monger(s|)',
    'doom-mongers|doommongers|scaremonger*|fearmonger*|fear-monger*|rabble-rouser(s|)|muckraker(s|)|agitator(s|)|troublemaker(s|)|mischief-makers',
    'moaner(s|)|whinger(s|)|whiner(s|)|moaning|whining|whingeing|whinging|bellyaching',
    'armchair quarterback*',
    'snowflake(s|)',
    'virtue signalling|signaling',
    'virtue-signalling|virtue-signaling',
    'woke mob|brigade|nonsense|crowd|warriors|police|agenda',
    'social justice warrior(s|)',
    'perpetually|permanently|professionally|eternally|easily|chronically offended|outraged|aggrieved|indignant|angry|dissatisfied',
    'outrage|indignation|cancel|empathy|moral|tone|language|speech|fun|grievance|offence industry|brigade|merchants|police|machine|lobby|mob|culture_warriors',
    'usual suspects|voices|moaners|crowd|complainers|critics|chorus',
    'peanut gallery',
    'backseat drivers',
    'holier than|holier-than-thou',
    'moral high|superiority',
    'sanctimonious|self-righteous|pearl-clutching|hysterical|hysterics|hysteria|malicious|vindictive|spiteful|bitter_people|embittered|ill-informed|uninformed|clueless|ignorant|ignoramus*|naive|naïve|deluded|pathetic|laughable|ludicrous|preposterous|idiotic|moronic|childish|infantile|petulant|slanderous|libellous|mean-spirited|narrow-minded|petty-minded|bad-faith',
    'too much time',
    'nothing better to do',
    'get a|some life|grip|hobby|facts',
    'bot(s|) and|or|accounts|farm',
    'fake account(s|)|profile(s|)|news',
    'anonymous cowards|accounts|profiles|attackers|commenters|critics',
    'cowards',
    'hide|hiding|hides|hidden behind a|an|your|their|fake|anonymous ..2 nickname|alias|profile|account|handle|screen|keyboard|pseudonym|name|avatar|picture|anonymity',
    'utter|absolute|complete|such|what|pure|sheer|is|that_is|total|this ..1 nonsense',
    'drivel|claptrap|baloney|utter_rubbish|absolute_rubbish|complete_rubbish|that_is_rubbish|is_rubbish|what_rubbish|bollocks|twaddle|poppycock|hogwash|bunk|tripe|balderdash|hot_air',
    'cheap shot(s|)',
    'cheap|lazy populism|polemic(s|)|moralising|journalism|clickbait|outrage|headline(s|)|slogan(s|)|sarcasm|accusation(s|)|criticism|sensationalism|stereotype(s|)',
    'clickbait|click-bait|rabble-rousing|mud-slinging|mudslinging|grandstanding|posturing',
    'populist',
    'absurd|ridiculous|outrageous|grotesque|bizarre|far-fetched|baseless|unfounded|groundless|fabricated ..2 accusation(s|)|allegation(s|)|claim(s|)|comment(s|)|criticism|comparison(s|)|insinuation(s|)|assertion(s|)|reproach*|suggestion|idea|post|demand(s|)',
    'spread|spreading|spreads ..2 lies|misinformation|falsehoods|rumours|rumors|untruths|fake|nonsense|hate|half-truths|disinformation|myths|panic',
    'pack of lies',
    'tell*|told|nothing_but|full_of|web_of|pack_of lies',
    'a|is_a|that_is_a liar|lie',
    'liars',
  ],
  except: [
    'bots|fake_accounts sent|bought',
    'troll bridge|doll',
    'troll(s|) of|in norway',
    'rubbish bin(s|)|collection|tip|truck(s|)|dump|bag(s|)|heap',
    'cheap shots of',
    'garbage collection|truck(s|)|bags|bin(s|)|disposal|dump',
    'garbage in',
    'lies in|with|at|on|under|between|ahead|behind|beneath|north|south|east|west|within|outside|here|there|idle|empty|somewhere|beyond|not|elsewhere|dormant|partly|mostly|largely|entirely',
    'lying on|in|under|about|around|idle|there|down|next',
    'get some facts straight',
    'ignorant of',
    'no nonsense',
    'no-nonsense',
    'rubbish we|that_we|from',
    'hot air balloon(s|)|dryer|system|from',
    'fake news detection',
    'self-appointed guardian',
    'naive of|bayes|to_think|hope|and',
    'hysteria of',
    'online|internet|twitter|social_media|climate|professional|career|instant expert(s|)|activist(s|)|economist(s|)|general|victims|lawyer(s|)|judge|strategy|strategist(s|)',
    'pub general',
  ],
  unless: [
    'i|we was|were|am|are ..2 naive|ignorant|clueless|uninformed|childish|ridiculous|wrong|pathetic',
    'my|our own',
    '<ownership>',
    'not|never|no ..2 troll(s|)|hater(s|)|nonsense|lies|rubbish|ridiculous|childish',
    'i|we wrote|talked|said ..2 nonsense|rubbish',
    'bin|recycling|waste|landfill|sewage',
  ],
  extent: 'clause',
  weigh: [
    {
      scope: {
        reply: false,
      },
      severity: 'consider',
    },
  ],
});

export const examples: Examples = {
  flags: [
    {
      text: '⟦I see the keyboard warriors are out again⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦The permanently offended will always find something⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦This is cheap populism and you know it⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦Some people have too much time on their hands⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦What a ridiculous accusation⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦Stop spreading lies about our staff⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦Please stop hiding behind a fake profile⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'Sorry, ⟦but that is utter nonsense⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦The usual suspects were quick to comment⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
  ],
  passes: [
    {
      text: 'The truth lies in the figures on page 9.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'We collect 40 tonnes of rubbish from the beach.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'I was naive to think one letter would do.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'Our rubbish bins are now emptied twice a day.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'The company lies north of Leeds.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'We talked nonsense in that ad, and we have pulled it.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'No, this isn’t an odd question at all.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
  ],
};
