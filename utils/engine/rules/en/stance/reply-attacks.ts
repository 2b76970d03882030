import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/stance/reply-attacks',
  dimension: 'stance',
  kind: 'attack-critic',
  severity: 'consider',
  advice: 'answerTheSubstance',
  unlessText: ['<concession>'],
  scope: {
    reply: true,
  },
  phrases: [
    'spare me|us|yourself',
    'save ..1 your|the|me|us ..1 lecture(s|)|breath|sermon(s|)|outrage|indignation|sarcasm',
    'lecture(s|d|)|lecturing|sermon(s|)|preach*|moralis*|moraliz*|pontificat* ..1 me|us|from|on|about|others',
    'must be|feel ..1 nice|wonderful|lovely|great|comfortable|pleasant|easy|satisfying|good|so ..1 to|being|having|when',
    'loudest|loud|shrillest|noisiest|angriest ..2 voices|people|ones|critics|here|shout*|usually|tend|who|in',
    'thank|thanks ..3 for ..3 lecture|advice|expert*|wisdom|tip(s|)|insight(s|)|lesson|analysis|verdict|opinion|assessment|masterclass|sermon|constructive|thoughtful|kind_words',
    'faster|quicker|louder|more than you|they|people|thinking|reading|knowledge|facts|arguments',
    'people|folks|those|anyone|someone|somebody|everybody|everyone who|whose ..1 only|biggest|entire|sole|whole|main|job|salary|idea|experience|knowledge',
    'people like you',
    'you ..1 seem|appear ..1 to ..1 enjoy|be|have|think|believe|know|prefer|forget|want|like|confuse|imagine|assume',
    'enjoy ..1 being|your|the|a_good ..1 angry|offended|outraged|outrage|upset|indignation|anger|attention|moan',
    'same ..1 <number>|people|names|voices|faces|few|accounts|crowd',
    'take ..2 advice|lessons|lecture|lectures|criticism ..2 from',
    'whoever|anyone_who|anybody_who|those_who|people_who ..4 write(s|)|says|say|claim(s|)|call(s|)|think(s|)|believe(s|)|post(s|)|talk(s|)|complain(s|)|throw(s|)|use(s|)|accuse(s|)|demand(s|)|ask(s|)|want(s|)',
    'time on your|their|his|her hands',
    'so much ..1 time',
    'how brave|bold|courageous|original|clever|sweet|charming|very|predictable|convenient|witty',
    'brave|bold|courageous|courage ..4 account|anonymous*|profile|name|screen|nickname',
    'no|without ..1 photo|profile|picture|real_name|surname|face',
    'do|did|does it|that|this|better yourself|yourselves',
    'like to see you|anyone|them|him|her|the_critics',
    'you are|were welcome|invited|free to ..2 do|try|run|come_up|invest|apply|start|build|show',
    'your ..1 tone|tirade|rant|outburst|insinuation(s|)|assumption(s|)|accusation(s|)|polemic(s|)|style|manner(s|)|language|sarcasm|cynicism|anger|bitterness|prejudice(s|)|ideology|imagination|worldview|bubble|theory|obsession|hobby|grudge|narrative|expertise',
    'tone|tirade|rant|outburst|insinuation(s|)|polemic(s|)|innuendo',
    'you ..2 know|understand|see|grasp ..3 better|nothing|little|very_well|perfectly|exactly|how|if|less',
    'you would|might|may|could|should know|understand|see|notice|realise|realize|realised|agree ..3 if|that|had|once',
    'clearly|obviously|evidently|apparently|plainly|sadly ..3 you|your|some|people|critics|nobody|not_everyone|many',
    'some|certain|a_few ..1 people|commentators|voices|of_you|users|critics|circles|parties|commenters ..2 here|prefer|would_rather|just|simply|seem|enjoy|love|always|clearly|have|like|will|never|can_not|do_not',
    'not|never ..2 satisfy|please|convince|persuade|reach ..1 you|some|everyone|certain|them|critics',
    'would ..1 you|he|she|they|people ..1 rather|prefer|have_preferred|say_the_same|complain',
    'ridiculous|absurd|nonsense|silly|childish|laughable|cheap|naive|simplistic|shallow|populist|hysterical|unserious|disingenuous|dishonest|ill-informed|malicious|unhinged',
    'do|did ..1 you ..1 seriously|really|honestly|actually|even|by_any_chance',
    'are|were you ..1 seriously|really|honestly|aware|sure|qualified|joking|saying|suggesting',
    'have you ..2 ever|any_idea|considered|actually|read|been|tried|thought|looked',
    'what exactly|precisely ..1 is|are|do|have|qualifies|makes|would',
    'who ..1 are you|asked|appointed|made_you',
    'qualif(y|ies|ied) ..1 you',
    'go|carry|keep on|right ahead|shouting|complaining|moaning|posting|dreaming',
    'attack(s|ing|ed|)|insult(s|ing|ed|)|slander*|defam*|smear*|libel*|denigrat*|badmouth*|bad-mouth*|disparag*|rant*|mudsling* ..3 us|me|our|my|like|people|company|hard|online|in_public|here',
    'hobby|part-time|bar-stool|wikipedia|google|youtube|facebook|podcast expert(s|)|economist(s|)|doctor(s|)|degree|professor|lawyer|university',
  ],
  except: [
    'whoever|anyone_who|anybody_who|those_who|people_who ..2 want(s|)|ask(s|)|write(s|)|complain(s|) ..3 will|gets|get|can|may|refund|us',
    'have you considered|tried ..4 us|call|ring',
    'silly question(s|)|mistake',
    'not|never ridiculous|absurd|nonsense|silly|childish|cheap|naive',
    'cheap flight(s|)|ticket(s|)|fare(s|)',
    'are you aware|sure that we',
    'people who ask',
    'tone of',
    'go on holiday|sale',
    'same people who_work',
    'do you really want',
    'some of you will|have',
    'thank|thanks ..3 for ..2 kind_words',
    'on a monday',
  ],
  unless: [
    'i|we seem|seemed|sounded|was|were naive|silly|ridiculous|childish|cheap',
    'thank you for_asking',
    'call|ring|phone|write_to|email me|us',
    'my number',
    'is that what',
    'how can|may i|we',
    'you can|may ..2 call|ring|write|come',
  ],
  extent: 'clause',
});

export const examples: Examples = {
  flags: [
    {
      text: '⟦Spare us the lecture⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦It must be nice to have such a calm Tuesday⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦Thank you for your expert opinion⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦The loudest voices here have the least at stake⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦The same three names⟧, every single time.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦I don’t take lessons from people who rent their opinions⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦How brave, from an account with no photo⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦I’d like to see you do it better⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
  ],
  passes: [
    {
      text: 'Thank you for the photo, it shows the crack.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'Please send me your invoice, my address is in the footer.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'Whoever wants the money back gets it by Friday.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'You can call me on a Tuesday morning, my number is below.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'The question isn’t silly. We were naive about the deadline.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'The same train now stops in Trent, too.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
  ],
};
