import { defineFrame, type FrameExamples } from '../define';
import { lesser, notNews, own } from '../english-guards';

export default defineFrame({
  id: 'en/restructuring',
  language: 'en',
  scope: { reply: false },
  isGrave: true,
  announces: [
    'implementation|harmonisation|operationalisation|realisation ..5 working_time|models|potentials|measures',
  ],
  announcesAll: [
    [
      own,
      [
        'restructur*|reorgani*|realign*|reposition*|bundl*|merg(e|ing)|consolidat*|streamlin*|centralis*|centraliz*|simplify*|simplifying|integrat*|refocus*|sharpen*|flatten*|sunset*|outsourc*|nearshor*|offshor*|spin_off|carve_out|automat*|pool*|transform*|relocat*|shared_service(s|)|hub|operating_model|efficien*|digitalis*|digitis*|harmonis*|take_over|takes_over|taking_over|lean|leaner|synerg*',
      ],
      [
        'company|group|structure(s|)|organisation|organization|department(s|)|division(s|)|unit(s|)|business|operations|function(s|)|activities|processes|back_office|administration|customer_service|call_centre|accounting|planning|robot(s|)|ai|software|algorithm|agents|model(s|)|sites|footprint|set-up|pyramid|hierarch*|tasks|production|programme|teams',
      ],
    ],
  ],
  unless: [
    '<own> product|app|platform',

    'not|client|customer|helped ..3 restructur*',
    ...notNews,
    'digital_transformation|house|flat|i_moved|debt|loan|garden|kitchen|sentence|shelves|desk|climate|energy|digital_transformation_is|customer_advisory',
  ],
  instead: lesser,
  slots: [
    {
      id: 'staff',
      question: 'restructuringStaff',
      answers: [
        '<terms>',
        '<quantity> ..3 <jobs>',
        '<number> ..3 <headcount>',
        'nobody|no_one|everyone|no ..5 job(s|)|lose|loses|keeps|stays|redundan*',
      ],
    },
    {
      id: 'what',
      question: 'restructuringWhat',
      answers: [
        '<number> ..3 department(s|)|team(s|)|unit(s|)|site(s|)|division(s|)|areas|brands',
        'reports_to|report_to|moves_to|move_to|becomes|instead_of|becomes_part',
      ],
    },
    { id: 'when', question: 'restructuringWhen', answers: ['<deadline>'] },
  ],
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'We are reorganising our company to become faster and closer to our customers.',
      slots: ['staff', 'what', 'when'],
    },
    {
      text: 'With our new operating model we set the course for the future, starting in January.',
      slots: ['staff', 'what'],
    },
    {
      text: 'We are merging our sales and service departments into one team on 1 April.',
      slots: ['staff', 'what'],
    },
    {
      text: 'Our board has decided on an efficiency programme. It will make us fit for the next decade.',
      slots: ['staff', 'what', 'when'],
    },
  ],
  silent: [
    'We are merging our sales and service departments on 1 April. All 48 colleagues keep their jobs and their pay; instead of two heads there is one.',
    'We helped a client restructure its sales organisation in 2024.',
    'When companies reorganise, they forget the people.',
    'We have redesigned our website.',
    'Back in 2011 we restructured the whole group.',
    'We are not restructuring our organisation.',
  ],
};
