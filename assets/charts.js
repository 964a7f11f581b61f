/* Draws the figures the page carries: those in view at once, the others when the browser has a moment. */
(function () {
    'use strict';

    var loading = null;
    var waiting = [];
    var isLooking = false;

    // The chart library comes with the pages that draw charts; a page reached from another asks for it here.
    function library() {
        if (window.Plotly) { return Promise.resolve(); }
        loading = loading || new Promise(function (done, failed) {
            var script = document.createElement('script');
            script.src = document.documentElement.dataset.charts;
            script.onload = done;
            script.onerror = failed;
            document.head.appendChild(script);
        });
        return loading;
    }

    // ---- what is drawn, and when -------------------------------------------------------------------------------
    // Every place is measured before any is written to, so that the browser lays the page out once.
    function draw(inside) {
        var places = Array.from(inside.querySelectorAll('.graph')).filter(isStale);
        if (!places.length) { return; }
        library().then(function () {
            var measured = places.map(function (place) { return { place: place, width: place.clientWidth, top: place.getBoundingClientRect().top }; });
            var near = measured.filter(function (one) { return one.top < window.innerHeight; });
            near.forEach(drawOne);
            waiting = waiting.concat(measured.filter(function (one) { return one.top >= window.innerHeight; }));
            later();
        });
    }

    function isStale(place) { return place.__drawn !== place.dataset.figure || place.__width !== place.clientWidth; }

    // One chart after each frame: the reader can scroll and choose meanwhile.
    function later() {
        if (isLooking || !waiting.length) { return; }
        isLooking = true;
        window.requestAnimationFrame(function () {
            window.setTimeout(function () {
                isLooking = false;
                drawNext();
                later();
            });
        });
    }

    function drawNext() {
        var next = waiting.shift();
        if (next && next.place.isConnected && isStale(next.place)) { drawOne(next); }
    }

    function all() { waiting.splice(0).forEach(drawOne); }

    function drawOne(measured) {
        var place = measured.place, width = measured.width;
        if (!width) { resized.observe(place); return; }
        var figure = arranged(JSON.parse(place.dataset.figure), width);
        figure.layout.width = width;
        place.style.height = figure.layout.height + 'px';
        window.Plotly.react(place, figure.data, figure.layout, JSON.parse(place.dataset.config));
        place.__drawn = place.dataset.figure;
        if (place.__width === undefined) { start(place); }
        place.__width = width;
    }

    // In a narrow place a chart takes the arrangement its author gave: {below, layout: {"xaxis.range": …}, traces: [[index, change]]}.
    function arranged(figure, width) {
        var narrow = figure.layout.meta && figure.layout.meta.narrow;
        if (!narrow || width >= narrow.below) { return figure; }
        Object.keys(narrow.layout).forEach(function (path) { assign(figure.layout, path, narrow.layout[path]); });
        (narrow.traces || []).forEach(function (one) {
            Object.keys(one[1]).forEach(function (path) { assign(figure.data[one[0]], path, one[1][path]); });
        });
        return figure;
    }

    // 'annotations[0].x' → layout.annotations[0].x
    function assign(target, path, value) {
        var steps = path.replace(/\[(\d+)\]/g, '.$1').split('.');
        var last = steps.pop();
        steps.forEach(function (step) { target = target[step] = target[step] || {}; });
        target[last] = value;
    }

    // ---- a chart that stands -----------------------------------------------------------------------------------
    function start(place) {
        place.on('plotly_click', function (event) {
            var data = event.points[0].customdata;
            if (data && data.href) { window.panorama.go(data.href); }
        });
        resized.observe(place);
    }

    var resized = new ResizeObserver(function (changes) {
        var inside = changes.map(function (change) { return change.target; }).filter(function (place) {
            return place.isConnected && place.clientWidth && place.clientWidth !== place.__width;
        });
        if (inside.length) { window.requestAnimationFrame(function () { inside.forEach(function (place) { draw(place.parentElement); }); }); }
    });

    // A chart that leaves the page gives back what it holds.
    function forget(inside) {
        var places = Array.from(inside.querySelectorAll('.graph'));
        if (inside.classList.contains('graph')) { places.push(inside); }
        places.forEach(function (place) {
            resized.unobserve(place);
            if (place.__drawn) { window.Plotly.purge(place); }
        });
    }

    window.addEventListener('beforeprint', all);
    window.panoramaCharts = { draw: draw, forget: forget };
})();
