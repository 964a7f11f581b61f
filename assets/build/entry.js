// The forms the chart library draws for us, and the three languages they speak; lines, bars, maps and squares are markup.
// A new form is one more line here, then rebuild.sh.
'use strict';

var Plotly = require('plotly.js/lib/core');

Plotly.register([
    require('plotly.js/lib/bar'),
    require('plotly.js/lib/locales/fr'),
    require('plotly.js/lib/locales/es')
]);

module.exports = Plotly;
