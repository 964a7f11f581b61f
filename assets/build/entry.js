// The forms our charts take, and the three languages they speak. A new form is one more line here, then rebuild.sh.
'use strict';

var Plotly = require('plotly.js/lib/core');

Plotly.register([
    require('plotly.js/lib/bar'),
    require('plotly.js/lib/pie'),
    require('plotly.js/lib/heatmap'),
    require('plotly.js/lib/choropleth'),
    require('plotly.js/lib/scattergeo'),
    require('plotly.js/lib/waterfall'),
    require('plotly.js/lib/funnel'),
    require('plotly.js/lib/box'),
    require('plotly.js/lib/histogram'),
    require('plotly.js/lib/sankey'),
    require('plotly.js/lib/treemap'),
    require('plotly.js/lib/indicator'),
    require('plotly.js/lib/locales/fr'),
    require('plotly.js/lib/locales/es')
]);

module.exports = Plotly;
