// Watches a page from inside: when what a click set off has been painted, and what the same drawing costs by itself.
(() => {
    'use strict';
    const quietMs = 400;       // nothing drawn for so long: the change is over
    const frames = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now()))));
    const drawing = '#shell-page .drawing > .graph, #shell-page .drawing > .marks';
    const charts = () => [...document.querySelectorAll(drawing)];
    const isDrawn = chart => chart.classList.contains('marks') || Boolean(chart.querySelector('.main-svg'));
    const copy = value => JSON.parse(JSON.stringify(value));

    const answers = () => performance.getEntriesByType('resource').filter(one => one.name.includes('_dash-update-component'));

    // The moment two animation frames after the last drawing or writing that `act` sets off, counted from `act`.
    async function painted(act) {
        let last = 0;
        const drawn = new Set(), pending = [];
        const writing = new MutationObserver(changes => {
            changes.forEach(change => drawn.add((change.target.parentElement || document.body).closest('.drawing')));
            pending.push(frames().then(at => { last = Math.max(last, at); }));
        });
        writing.observe(document.getElementById('shell-page'), { childList: true, subtree: true, characterData: true, attributes: true });
        performance.clearResourceTimings();
        const started = performance.now();
        act();
        await new Promise(done => {
            const look = () => last && performance.now() - last > quietMs && answers().length ? done() : setTimeout(look, 50);
            setTimeout(look, 50);
        });
        await Promise.all(pending);
        writing.disconnect();
        drawn.delete(null);
        return {
            painted_ms: last - started, charts: drawn.size, response_ms: answers()[0].responseEnd - started,
            bytes: answers().reduce((sum, one) => sum + one.transferSize, 0),
        };
    }

    window.bench = {
        // Ready when every chart of the page has its drawing; says when that was painted, in ms since the visit began.
        ready: () => new Promise(done => {
            const look = () => {
                const isWhole = document.readyState !== 'loading' && charts().length && charts().every(isDrawn);
                if (isWhole) { frames().then(at => done({ painted_ms: at, charts: charts().length })); } else { requestAnimationFrame(look); }
            };
            look();
        }),
        // Ready when a link is followed in place: Dash, which carries the questions, has started.
        inPlace: () => new Promise(done => {
            const look = () => document.getElementById('shell-started') && (window.dash_clientside || {}).set_props ? done() : requestAnimationFrame(look);
            look();
        }),
        readable: () => (performance.getEntriesByName('first-contentful-paint')[0] || { startTime: null }).startTime,
        // A reader changes filters: the address, as a link or a choice of the page would.
        change: search => painted(() => {
            const link = document.createElement('a');
            link.href = window.location.pathname + '?' + search;
            document.body.appendChild(link);
            link.click();
            link.remove();
        }),
        figures: () => charts().map(chart => chart.data ? { data: copy(chart.data), layout: copy(chart.layout) } : chart.innerHTML),
        // The browser's own redraw: the same figures in the same places, without server, Dash or table.
        redraw: async figures => {
            const places = charts();
            const fresh = copy(figures);
            const started = performance.now();
            await Promise.all(places.map((chart, index) => chart.data
                ? window.Plotly.react(chart, fresh[index].data, fresh[index].layout) : void (chart.innerHTML = fresh[index])));
            return await frames() - started;
        },
    };
})();
