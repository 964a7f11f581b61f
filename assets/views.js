/* Views a reader named, kept in this browser: add, open, rename, remove; and where the reader was last time. */
(function () {
    'use strict';

    var KEPT = 'panorama.views', LAST = 'panorama.last';
    var box = document.getElementById('shell-views');
    if (!box) { return; }
    var list = box.querySelector('ul'), form = box.querySelector('form'), status = box.querySelector('[role=status]');
    var name = form.querySelector('#views-name'), pin = form.querySelector('[type=checkbox]');

    function read(key, otherwise) {
        try { return JSON.parse(window.localStorage.getItem(key)) || otherwise; } catch (refused) { return otherwise; }
    }

    function write(key, value) {
        try { window.localStorage.setItem(key, JSON.stringify(value)); return true; } catch (refused) { return false; }
    }

    // The language is the reader's, not the view's; the day known goes along where it is asked to.
    function here() {
        var url = new URL(window.location.href);
        url.searchParams.delete('lang');
        return url;
    }

    function called() { return document.title.replace(/ · Panorama$/, ''); }

    function element(tag, said, properties) { return Object.assign(document.createElement(tag), { textContent: said }, properties || {}); }

    // Only addresses of this site: what is kept in a browser may have been written by anyone who sat before it.
    function link(view) { return element('a', view.name, { href: '/' + String(view.href).replace(/^\/+/, '') }); }

    function show() {
        var views = read(KEPT, []);
        list.replaceChildren.apply(list, views.map(function (view, place) {
            var item = document.createElement('li');
            var rename = button(box.dataset.rename, '✎', view.name, function () { edit(item, view, place); });
            var remove = button(box.dataset.remove, '✕', view.name, function () { drop(place); });
            item.append(link(view), rename, remove);
            return item;
        }));
        list.nextElementSibling.hidden = views.length > 0;
    }

    function button(says, sign, about, act) {
        var made = element('button', sign, { type: 'button', title: says });
        made.setAttribute('aria-label', says + ' ' + about);
        made.addEventListener('click', act);
        return made;
    }

    function edit(item, view, place) {
        var field = element('input', '', { value: view.name, maxLength: 60 });
        field.setAttribute('aria-label', box.dataset.name);
        field.addEventListener('keydown', function (event) {
            if (event.key === 'Escape') { show(); focus(place, 1); }
            if (event.key !== 'Enter' || !field.value.trim()) { return; }
            event.preventDefault();
            var views = read(KEPT, []);
            views[place].name = field.value.trim();
            write(KEPT, views);
            show();
            focus(place, 1);
            status.textContent = box.dataset.renamed;
        });
        item.replaceChildren(field);
        field.focus();
        field.select();
    }

    function drop(place) {
        var views = read(KEPT, []);
        views.splice(place, 1);
        write(KEPT, views);
        show();
        focus(Math.min(place, views.length - 1), 2);
        status.textContent = box.dataset.removed;
    }

    // The keyboard stays where it was: on the same button, or on the heading when no view is left.
    function focus(place, which) {
        var item = list.children[place];
        (item ? item.children[which] : box.querySelector('summary')).focus();
    }

    form.addEventListener('submit', function (event) {
        event.preventDefault();
        var url = here(), said = name.value.trim();
        if (!said) { return; }
        if (pin && pin.checked && !url.searchParams.has('as_of')) { url.searchParams.set('as_of', pin.value); }
        var views = read(KEPT, []).filter(function (view) { return view.name !== said; });
        views.push({ name: said, href: url.pathname + url.search });
        status.textContent = write(KEPT, views) ? box.dataset.saved : '';
        form.reset();
        show();
    });

    // The name offered is that of the page in view.
    box.addEventListener('toggle', function () {
        if (box.open) { name.value = name.value || called(); }
    });

    var last = read(LAST, null);
    if (last && last.href && last.href !== here().pathname + here().search) {
        var place = box.querySelector('.last');
        place.append(box.dataset.last + ' ', link(last));
        place.hidden = false;
    }
    window.addEventListener('pagehide', function () {
        var url = here();
        write(LAST, { name: called(), href: url.pathname + url.search });
    });

    if (write('panorama.can', 1)) { box.hidden = false; show(); }
})();
