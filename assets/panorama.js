/* What the page does in the browser: puts ready markup in place, follows links without reloading, redraws what differs. */
(function () {
    'use strict';

    var shown = null;        // the last answer drawn: {path, search, title, page}

    // ---- markup ------------------------------------------------------------------------------------------------
    // A component with data-html has no children of its own: its inside is what the server wrote and escaped.
    function place(element) {
        if (element.dataset && element.dataset.html !== undefined && element.__placed !== element.dataset.html) {
            var kept = remember(element);
            element.__placed = element.dataset.html;
            element.innerHTML = element.dataset.html;
            recall(element, kept);
        }
    }

    // What the reader was doing inside a piece that is written anew: the choice in focus, the tables that were open.
    function remember(element) {
        var active = element.contains(document.activeElement) ? document.activeElement : null;
        return {
            choice: active && active.dataset.query,
            open: Array.from(element.querySelectorAll('details')).map(function (one) { return one.open; })
        };
    }

    function recall(element, kept) {
        element.querySelectorAll('details').forEach(function (one, index) { if (kept.open[index]) { one.open = true; } });
        var choice = kept.choice && element.querySelector('[data-query="' + kept.choice + '"]');
        if (choice) { choice.focus({ preventScroll: true }); }
    }

    function arrived(node) {
        if (node.nodeType !== 1) { return; }
        place(node);
        node.querySelectorAll('[data-html]').forEach(place);
        if (node.id === 'shell' || node.querySelector('#shell')) { startPage(); }
        if (node.classList.contains('js-plotly-plot')) { startChart(node); }
        node.querySelectorAll('.js-plotly-plot').forEach(startChart);
    }

    new MutationObserver(function (changes) {
        changes.forEach(function (change) {
            if (change.type === 'attributes') {
                place(change.target);
                if (change.target.classList.contains('js-plotly-plot')) { startChart(change.target); }
            } else {
                change.addedNodes.forEach(arrived);
            }
        });
    }).observe(document.documentElement, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-html', 'class'] });

    // The document came readable from the server; it leaves when the live page is there.
    function startPage() {
        var first = document.getElementById('first');
        if (first) { first.remove(); }
        foldMenu();
    }

    function foldMenu() {
        var menu = document.querySelector('.rail .menu');
        if (menu && window.matchMedia('(max-width: 860px)').matches) { menu.removeAttribute('open'); }
    }

    // ---- charts ------------------------------------------------------------------------------------------------
    function startChart(chart) {
        if (chart.__started || !chart.on) { return; }
        chart.__started = true;
        chart.on('plotly_click', function (event) {
            var data = event.points[0].customdata;
            if (data && data.href) { go(data.href); }
        });
        chart.on('plotly_afterplot', function () { fit(chart); });
        fit(chart);
    }

    // In a narrow place a chart takes the arrangement its author gave: {below, layout: {"xaxis.range": …}, traces: [[index, change]]}.
    function narrowFor(layout, width) {
        var narrow = layout && layout.meta && layout.meta.narrow;
        return narrow && width && width < narrow.below ? narrow : null;
    }

    // The first drawing, and a window that was made narrow.
    function fit(chart) {
        var narrow = narrowFor(chart.layout, chart.clientWidth);
        if (!narrow || chart.__fitted === narrow || chart.layout.meta.fitted) { return; }
        chart.__fitted = narrow;
        if (narrow.layout.height) { chart.parentElement.style.height = chart.style.height = narrow.layout.height + 'px'; }
        var traces = narrow.traces || [];
        var change = {};
        traces.forEach(function (one) { Object.keys(one[1]).forEach(function (name) { change[name] = [one[1][name]]; }); });
        window.Plotly.update(chart, change, Object.assign({}, narrow.layout), traces.map(function (one) { return one[0]; }));
    }

    // A figure about to be drawn where there is already one: arranged beforehand, so that it is drawn once.
    function fitted(id, changed) {
        var element = document.getElementById(id);
        var figure = changed.figure;
        var narrow = figure && element && narrowFor(figure.layout, element.clientWidth);
        if (!narrow) { return changed; }
        figure = JSON.parse(JSON.stringify(figure));
        Object.keys(narrow.layout).forEach(function (path) { assign(figure.layout, path, narrow.layout[path]); });
        (narrow.traces || []).forEach(function (one) { Object.assign(figure.data[one[0]], one[1]); });
        figure.layout.meta.fitted = true;
        var style = narrow.layout.height ? { style: { height: narrow.layout.height + 'px' } } : {};
        return Object.assign({}, changed, { figure: figure }, style);
    }

    // 'annotations[0].x' → layout.annotations[0].x
    function assign(target, path, value) {
        var steps = path.replace(/\[(\d+)\]/g, '.$1').split('.');
        var last = steps.pop();
        steps.forEach(function (step) { target = target[step]; });
        target[last] = value;
    }

    // ---- addresses ---------------------------------------------------------------------------------------------
    function language() { return document.documentElement.lang; }

    function ask(url) {
        var main = document.getElementById('shell-page');
        if (main) { main.setAttribute('aria-busy', 'true'); }
        window.dash_clientside.set_props('shell-place', { data: { path: url.pathname, search: url.search, lang: language(), at: Date.now() } });
    }

    function go(href, replace) {
        var url = new URL(href, window.location.href);
        if (url.origin !== window.location.origin) { window.location.href = href; return; }
        var moved = url.pathname !== window.location.pathname;
        window.history[replace ? 'replaceState' : 'pushState']({}, '', url);
        ask(url);
        if (moved) { window.scrollTo(0, 0); }
        markCurrent(url.pathname);
    }

    function markCurrent(path) {
        document.querySelectorAll('.rail nav a').forEach(function (link) {
            if (new URL(link.href).pathname === path) { link.setAttribute('aria-current', 'page'); } else { link.removeAttribute('aria-current'); }
        });
        foldMenu();
    }

    function isOurs(link, event) {
        return link.origin === window.location.origin && !link.hasAttribute('download') && !link.classList.contains('reload') &&
            !link.target && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey && event.button === 0;
    }

    document.addEventListener('click', function (event) {
        var asked = event.target.closest('[data-ask]');
        if (asked) { openDrawer(asked); return; }
        if (event.target.closest('.drawer .close') || event.target.id === 'shell-drawer') { closeDrawer(); return; }
        var link = event.target.closest('a[href]');
        if (link) {
            if (link.getAttribute('href').charAt(0) === '#') { return; }
            if (isOurs(link, event)) { event.preventDefault(); closeDrawer(); go(link.href); }
            return;
        }
        var row = event.target.closest('tr[data-href]');
        if (row && !window.getSelection().toString()) { go(row.dataset.href); }
    });

    document.addEventListener('change', function (event) {
        var choice = event.target;
        if (!choice.dataset || !choice.dataset.query) { return; }
        var url = new URL(window.location.href);
        if (choice.value) { url.searchParams.set(choice.dataset.query, choice.value); } else { url.searchParams.delete(choice.dataset.query); }
        if (choice.dataset.reload) { window.location.href = url; } else { go(url.href); }
    });

    window.addEventListener('popstate', function () {
        ask(new URL(window.location.href));
        markCurrent(window.location.pathname);
    });

    // ---- redrawing ---------------------------------------------------------------------------------------------
    function same(one, other) { return one === other || JSON.stringify(one) === JSON.stringify(other); }

    // Collects in `updates` what turns the component `old` into `next`. Where their insides have not the same shape, the
    // inside is replaced as a whole; false when not even the two themselves are the same kind.
    function compare(old, next, updates) {
        if (same(old, next)) { return true; }
        if (!old || !next || !old.props || !next.props || old.type !== next.type || old.props.id !== next.props.id) { return false; }
        var changed = {};
        var names = new Set(Object.keys(old.props).concat(Object.keys(next.props)));
        names.delete('children');
        names.forEach(function (name) {
            if (!same(old.props[name], next.props[name])) { changed[name] = next.props[name] === undefined ? null : next.props[name]; }
        });
        var inside = [];
        if (!compareAll(old.props.children, next.props.children, inside, next.props.id)) {
            if (!next.props.children || !old.props.children) { return false; }
            inside = [[next.props.id, { children: next.props.children }]];
        }
        if (Object.keys(changed).length) { updates.push([next.props.id, changed]); }
        inside.forEach(function (one) { updates.push(one); });
        return true;
    }

    function compareAll(old, next, updates, parent) {
        if (same(old, next)) { return true; }
        if (!Array.isArray(old) || !Array.isArray(next) || old.length !== next.length) { return false; }
        var ids = next.map(idOf);
        if (same(ids, old.map(idOf))) { return old.every(function (child, index) { return compare(child, next[index], updates); }); }
        return parent !== undefined && compareMoved(old, next, updates, parent, ids);
    }

    function idOf(child) { return child && child.props ? child.props.id : null; }

    // The same cards in another order are moved, not drawn again.
    function compareMoved(old, next, updates, parent, ids) {
        var known = {};
        old.forEach(function (child) { if (idOf(child)) { known[idOf(child)] = child; } });
        if (!ids.every(function (id) { return id && known[id]; })) { return false; }
        if (!next.every(function (child) { return compare(known[idOf(child)], child, updates); })) { return false; }
        updates.push([parent, { order: ids }]);
        return true;
    }

    // Graphs are redrawn through Dash; static pieces are written where they stand.
    function update(id, changed) {
        var element = document.getElementById(id);
        if (changed.order) { changed.order.forEach(function (child) { element.appendChild(document.getElementById(child)); }); return; }
        if (changed.figure || changed.children || !element) { window.dash_clientside.set_props(id, fitted(id, changed)); return; }
        Object.keys(changed).forEach(function (name) {
            var attribute = name === 'className' ? 'class' : name;
            if (changed[name] === null || typeof changed[name] === 'object') { element.removeAttribute(attribute); } else { element.setAttribute(attribute, changed[name]); }
        });
    }

    function show(told) {
        var keep = window.dash_clientside.no_update;
        if (!told) { return keep; }
        var answer = JSON.parse(told);
        var before = shown;
        var here = window.location.pathname + window.location.search;
        if (!before) {
            shown = answer;
            document.title = answer.title;
            if (answer.path + (answer.search ? '?' + answer.search : '') !== here) { ask(new URL(window.location.href)); }
            return keep;
        }
        shown = answer;
        document.title = answer.title;
        var main = document.getElementById('shell-page');
        var choice = main.contains(document.activeElement) && document.activeElement.dataset.query;
        main.removeAttribute('aria-busy');
        var updates = [];
        if (before.path === answer.path && compare(before.page, answer.page, updates)) {
            updates.forEach(function (one) { update(one[0], one[1]); });
            refocus(choice);
            return keep;
        }
        main.focus({ preventScroll: true });
        refocus(choice);
        return answer.page;
    }

    // A choice keeps the keyboard also when the bar it stands in was drawn anew, a frame or two later.
    function refocus(choice, tries) {
        if (!choice) { return; }
        var found = document.querySelector('#shell-page [data-query="' + choice + '"]');
        if (found && found !== document.activeElement && document.activeElement.dataset.query !== choice) { found.focus({ preventScroll: true }); }
        if ((tries || 0) < 10) { window.requestAnimationFrame(function () { refocus(choice, (tries || 0) + 1); }); }
    }

    // ---- the drawer --------------------------------------------------------------------------------------------
    function openDrawer(button) {
        var drawer = document.getElementById('shell-drawer');
        window.dash_clientside.set_props('shell-asked', {
            data: { question: JSON.parse(button.dataset.ask), define: button.dataset.define, lang: language(), at: Date.now() }
        });
        if (!drawer.open) { drawer.showModal(); }
    }

    function closeDrawer() {
        var drawer = document.getElementById('shell-drawer');
        if (drawer && drawer.open) { drawer.close(); }
    }

    window.dash_clientside = Object.assign({}, window.dash_clientside, { panorama: { show: show } });
})();
