/* What the page does in the browser: follows links without reloading and turns what stands into what was answered. */
(function () {
    'use strict';

    var charts = window.panoramaCharts;
    var shown = null;        // the path of the page that stands
    var wanted = '';         // the place in the page that a link led to
    var pause = 0;           // until a field being written in asks

    // ---- addresses ---------------------------------------------------------------------------------------------
    function language() { return document.documentElement.lang; }

    // Until Dash has started, the browser itself goes where a link leads.
    function isReady() { return Boolean(window.dash_clientside && window.dash_clientside.set_props && document.getElementById('shell-started')); }

    function ask(url) {
        if (!isReady()) { window.location.assign(url); return; }
        document.getElementById('shell-page').setAttribute('aria-busy', 'true');
        window.dash_clientside.set_props('shell-place', { data: { path: url.pathname, search: url.search, lang: language(), at: Date.now() } });
    }

    function go(href) {
        var url = new URL(href, window.location.href);
        if (url.origin !== window.location.origin || !isReady()) { window.location.assign(url); return; }
        var moved = url.pathname !== window.location.pathname;
        window.history.pushState({}, '', url);
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

    function foldMenu() {
        var menu = document.querySelector('.rail .menu');
        if (menu && window.matchMedia('(max-width: 860px)').matches) { menu.removeAttribute('open'); }
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
            if (isOurs(link, event)) { event.preventDefault(); closeDrawer(); wanted = link.hash.slice(1); go(link.href); }
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
        if (choice.dataset.reload) { window.location.assign(url); } else { go(url.href); }
    });

    // A form that only asks goes where a link would.
    document.addEventListener('submit', function (event) {
        var form = event.target;
        if (event.defaultPrevented || form.method !== 'get' || !isReady()) { return; }
        event.preventDefault();
        go(asked(form));
    });

    function asked(form) {
        return form.action.split('?')[0] + '?' + new URLSearchParams(Array.from(new FormData(form)).filter(function (pair) { return pair[1]; }));
    }

    // A field that narrows what stands answers while it is written in; only the last word of it stays in the history.
    document.addEventListener('input', function (event) {
        var field = event.target;
        if (!('live' in field.dataset) || !isReady()) { return; }
        window.clearTimeout(pause);
        pause = window.setTimeout(function () {
            var url = new URL(asked(field.form), window.location.href);
            window.history.replaceState({}, '', url);
            ask(url);
        }, 250);
    });

    // "/" leads to the search from anywhere but a field being written in.
    document.addEventListener('keydown', function (event) {
        if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, select, textarea, [contenteditable], dialog')) { return; }
        var field = document.getElementById('shell-q');
        if (field) { event.preventDefault(); field.focus(); field.select(); }
    });

    window.addEventListener('popstate', function () {
        ask(new URL(window.location.href));
        markCurrent(window.location.pathname);
    });

    // ---- answers -----------------------------------------------------------------------------------------------
    function show(told) {
        if (!told) { return; }
        var answer = JSON.parse(told);
        var main = document.getElementById('shell-page');
        var standing = document.getElementById('page');
        var page = read(answer.page);
        main.removeAttribute('aria-busy');
        document.title = answer.title;
        if (answer.path === shown) { turn(standing, page); } else { charts.forget(standing); standing.replaceWith(page); main.focus({ preventScroll: true }); }
        shown = answer.path;
        charts.draw(main);
        // A link may lead to a place in the page it asks for.
        var place = wanted && document.getElementById(wanted);
        wanted = '';
        if (place) { place.scrollIntoView(); }
    }

    function read(markup) {
        var template = document.createElement('template');
        template.innerHTML = markup;
        return template.content.firstElementChild;
    }

    // What the reader does survives: the choice in focus, the tables that are open, the charts that are drawn.
    function turn(standing, page) {
        var choice = standing.contains(document.activeElement) && document.activeElement.dataset.query;
        window.morphdom(standing, page, {
            onBeforeElUpdated: function (from, to) {
                if (from.classList.contains('graph') && to.classList.contains('graph')) { redraw(from, to); return false; }
                if (from.tagName === 'DETAILS' && from.open) { to.open = true; }
                if (from === document.activeElement && from.tagName === 'INPUT') { to.setAttribute('value', from.value); to.value = from.value; }
                return !from.isEqualNode(to);
            },
            onBeforeNodeDiscarded: function (node) {
                if (node.nodeType === 1) { charts.forget(node); }
                return true;
            }
        });
        if (choice && document.activeElement === document.body) {
            var found = document.querySelector('#shell-page [data-query="' + choice + '"]');
            if (found) { found.focus({ preventScroll: true }); }
        }
    }

    function redraw(from, to) {
        from.dataset.figure = to.dataset.figure;
        from.dataset.config = to.dataset.config;
    }

    // ---- the drawer --------------------------------------------------------------------------------------------
    function openDrawer(button) {
        if (!isReady()) { return; }
        var drawer = document.getElementById('shell-drawer');
        window.dash_clientside.set_props('shell-asked', {
            data: { question: JSON.parse(button.dataset.ask), define: button.dataset.define, lang: language(), at: Date.now() }
        });
        if (!drawer.open) { drawer.showModal(); }
    }

    function closeDrawer() {
        var drawer = document.getElementById('shell-drawer');
        if (drawer.open) { drawer.close(); }
    }

    function tell(markup) {
        if (markup) { document.getElementById('shell-drawer').innerHTML = markup; }
    }

    // ---- the first moment: scripts are deferred, so the document stands ------------------------------------------
    shown = window.location.pathname;
    window.panorama = { go: go };
    window.dash_clientside = Object.assign({}, window.dash_clientside, { panorama: { show: show, tell: tell } });
    foldMenu();
    charts.draw(document);
    painted(startDash);

    function painted(then) {
        window.requestAnimationFrame(function () { window.requestAnimationFrame(function () { window.setTimeout(then); }); });
    }

    // Dash's scripts run in their order; what starts it is written in the document and comes last.
    function startDash() {
        var waiting = Array.from(document.querySelectorAll('script[type="text/later"]'));
        (function next() {
            var kept = waiting.shift();
            if (!kept) { return; }
            var script = document.createElement('script');
            if (kept.hasAttribute('src')) { script.onload = next; script.src = kept.getAttribute('src'); } else { script.textContent = kept.textContent; }
            kept.replaceWith(script);
        })();
    }
})();
