import { defineFrame, type FrameExamples } from '../define';
import { hearsay, history, hypothesis } from '../english-guards';

export default defineFrame({
  id: 'en/sustainability-claim',
  language: 'en',
  announces: [
    'pioneer|champion|leader|leading|role_model|trailblazer|frontrunner|benchmark|ambassador|game-changer ..2 of|in|for|on ..2 sustainability|climate|green|esg|circular|environmental|sustainable|decarbonisation|circularity',
    'green|sustainability|climate|net-zero|esg ..1 journey|mission|pioneer|pioneers|leader|champion|champions|leadership|revolution|dna|promise|heroes',
    'saving|save|saves|rescue|protecting|heal|healing|rescuing ..1 planet|the_planet|our_planet|the_climate|the_world|the_oceans|the_earth',
    '100 ..1 eco|bio|green|natural|sustainable|circular|organic|recyclable|climate-neutral',
    '% eco|bio|green|natural|sustainable|circular|organic|recyclable|renewable|climate-neutral',
    'planet|environment|climate ..3 first|heart|priority|grateful|thank|thanks|happy|benefits|wins|at_heart',
    'purely|all|fully|completely|entirely eco|natural|green|ecological|renewable',
    'climate-friendly|climate_friendly|environmentally_friendly|environmentally-friendly|eco-friendly|co2-compensated|co2-neutral|co2-free|carbon-free|climate-neutrally|carbon-neutrally|climate-compensated|carbon-compensated|resource-saving|zero-carbon|nature-friendly|sustainably_produced|sustainably_made|guilt-free|clear_conscience|100%_sustainable|completely_sustainable|fully_sustainable|truly_sustainable|totally_green|emission-neutral',
    'completely|fully|totally|entirely|truly|really|absolutely|particularly|genuinely|more|so|very|especially|now|100 ..1 sustainable|green|recyclable|ecological|emission-free|clean|climate-neutral',
    'sustainable ..1 product|products|packaging|bottle|fashion|hotel|travel|fleet|delivery|materials|production|choice|bank|investment|alternative|collection|event|food|building|construction',
    'halved|reduced|cut|lowered|shrunk|improved|slashed|minimised|minimized ..4 footprint|impact|emissions|co2|carbon|consumption|waste',
    'drive|shop|fly|travel|eat|heat|bank|bake|build|live|print|send|ship|brew ..2 green|greener|sustainably|climate-neutrally|climate-friendly|cleaner|responsibly',
    'protect|protects|protecting|save|saves|saving|help|helps|helping|good|better|care|caring ..3 planet|climate|environment|oceans|rainforest|nature|earth',
    'offset|offsets|offsetting|compensate|compensates|compensated|neutralise ..4 emissions|carbon|co2|footprint|flights|everything|all',
    'we|our ..6 climate-neutral|climate_neutral|carbon-neutral|carbon_neutral|co2-neutral|co2_neutral|net-zero|net_zero|climate-positive|climate_positive|carbon-negative|carbon_negative|zero-emission|zero_emission|emission-free|emissions-free|zero-waste|plastic-free|eco-friendly|environmentally_friendly|planet-friendly|climate-friendly|fully_recyclable|100_%_recyclable|biodegradable|fully_sustainable|greener|greenest|fully_green|most_sustainable|more_sustainable',
    'climate-neutral|climate_neutral|carbon-neutral|carbon_neutral|net-zero|net_zero|eco-friendly|sustainable|green ..2 product|products|packaging|fleet|plant|production|hotel|company|bank|bottle|delivery|shipping|logistics|data_centre|building|fashion|collection|choice|alternative ..5 our|we',
    'we|our ..4 cut|reduced|halved|slashed|lowered|saved|saving|reduce|shrunk|avoided|down ..5 emissions|co2|carbon|footprint|carbon_footprint|plastic|waste|water_use|water_consumption|energy_use|energy_consumption|electricity_use|greenhouse',
    'our ..3 emissions|carbon_footprint|footprint|co2_emissions|carbon_emissions ..4 fell|fallen|dropped|down|lower|reduced|halved|zero',
    '100|hundred ..2 renewable|green|recyclable|recycled|sustainable|organic ..4 we|our|energy|electricity|power',
    'renewable_energy|green_electricity|green_power|renewable_electricity ..3 only|exclusively|entirely|100',
    'every tree|product|bottle|purchase|order ..4 tree|trees|planet|climate|ocean',
    'good|better|best|kind for the planet|environment|climate|earth',
    'sustainability ..3 in_our_dna|heart|at_our_core|core_of',
  ],
  unless: [
    ...hearsay,
    ...history,
    ...hypothesis,
    'not|never|nobody|no ..3 climate-neutral|carbon-neutral|net-zero|sustainable|neutral|green',
    'aim|aims|goal|target|want_to|will|plan|plans|hope ..6 net-zero|net_zero|climate-neutral|carbon-neutral|climate_neutral|carbon_neutral|by',
    'sustainable growth|success|results|profit|profitability|career|pace|finances|improvement|solution|solutions|business_model',
    'sustainability manager|report|officer|team|conference|department|regulation|directive',
    'green_light|greenhouses|green_tea|village_green|waste_of|wasted|waste ..2 time',
  ],
  instead: ['en/launch', 'en/vague-news', 'en/vague-action', 'en/vague-success', 'en/bold-claim'],
  slots: [
    {
      id: 'proof',
      question: 'sustainabilityProof',
      answers: [
        'audit(ed|or|ors|)|verif(ied|y|ies|ication)|certifi(ed|cate|cation|es)|assured|independent(ly|)|tüv|iso|sbti|science-based|emas|according_to|calculated|measured|measurements|methodology|greenhouse_gas_protocol|ghg|scope_1|scope_2|scope_3|scope|life-cycle|life_cycle|annual_report|sustainability_report|published|page|bought_certificates|offset(s|ting|)|https|http|www',
        '<number> ..2 tonnes|tons|kilos|kilograms|kilowatt|kwh|megawatt|gigawatt|mwh|gwh|litres|grams|kilometres|cubic|solar_panels|square|turbines|heat_pumps|masts|trees|lorries|panels|degrees',
        'because|heat_pump(s|)|solar|wind|district_heating|insulation|switched|replaced|biogas|rail|electric_vans|electric_trucks|battery|recycled',
        '<number> ..1 per_cent|percent|% ..6 than|from|of|since|compared',
      ],
    },
    {
      id: 'compared',
      question: 'sustainabilityCompared',
      onlyIf: [
        'per_cent|percent|%|half|halved|third|quarter|less|fewer|reduc(e|ed|ing|tion)|cut|lower(ed|)|down|fell|fallen|saved|greener|dropped',
      ],
      answers: [
        'than|compared|versus|base_year|baseline|previous_year|year_before|last_year|a_year_ago|instead_of|since|relative_to|against',
        'from <number> ..3 to',
        'in|of|since|on <year>',
        '<number> ..4 instead|before',
      ],
    },
  ],
  source: 'EU 2024/825: environmental claims need proof',
});

export const examples: FrameExamples = {
  asks: [
    { text: 'Our production is now carbon neutral. For us, the planet comes first.', slots: ['proof'] },
    {
      text: 'We have cut our emissions by 40 per cent. A huge thank you to the team!',
      slots: ['proof', 'compared'],
    },
    { text: 'With our new eco-friendly packaging you shop with a clear conscience.', slots: ['proof'] },
    { text: 'We are now the most sustainable hotel in the region.', slots: ['proof'] },
  ],
  silent: [
    'We cut our emissions by 40 per cent compared with 2019, from 8,200 to 4,900 tonnes, audited by Harrow. Flights are not in it.',
    'We want to be climate-neutral by 2040.',
    'Our sustainability manager starts on Monday.',
    'Sustainable growth takes patience.',
    'According to the paper a competitor is carbon neutral.',
    'No hotel is carbon neutral, ours least of all.',
  ],
};
