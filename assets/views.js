/* Views a reader named: add, open, rename, remove; and where the reader was last time. Kept in this browser, and in the
   register for a reader who gave a name: there another machine finds them. */
(function () {
    'use strict';

    var KEPT = 'panorama.views', LAST = 'panorama.last', READER = 'panorama.reader', AT = '/views';
    var box = document.getElementById('shell-views');
    if (!box) { return; }
    var list = box.querySelector('ul'), form = box.querySelector('form'), status = box.querySelector('[role=status]');
    var who = box.querySelector('#views-reader'), reader = read(READER, '');
    var name = form.querySelector('#views-name'), pin = form.querySelector('[type=checkbox]');

    function read(key, otherwise) {
        try { return JSON.parse(window.localStorage.getItem(key)) || otherwise; } catch (refused) { return otherwise; }
    }

    function write(key, value) {
        try { window.localStorage.setItem(key, JSON.stringify(value)); return true; } catch (refused) { return false; }
    }

    // What is told to the register; a browser that cannot reach it keeps the view for itself and says so.
    function told(view) {
        var form = new FormData();
        form.append('reader', reader);
        form.append('name', view.name);
        form.append('href', view.href);
        return form;
    }

    function tell(view) {
        if (!reader) { return; }
        window.fetch(AT, { method: 'POST', body: told(view) }).then(function (answer) {
            if (!answer.ok) { status.textContent = box.dataset.unkept; }
        }, function () { status.textContent = box.dataset.unkept; });
    }

    // What the register knows joins what this browser keeps; what only this browser knew goes to the register.
    function meet() {
        if (!reader) { return; }
        window.fetch(AT + '?reader=' + encodeURIComponent(reader)).then(function (answer) { return answer.json(); }).then(function (known) {
            var names = known.views.map(function (view) { return view.name; });
            var mine = read(KEPT, []).filter(function (view) { return names.indexOf(view.name) < 0; });
            mine.filter(function (view) { return view.reader !== reader; }).forEach(tell);
            mine = mine.filter(function (view) { return view.reader !== reader; });
            write(KEPT, known.views.concat(mine).map(function (view) { return { name: view.name, href: view.href, reader: reader }; }));
            show();
            if (known.last) { resume({ name: page(known.last), href: known.last }); }
        }).catch(function () { status.textContent = box.dataset.unkept; });
    }

    // What the rail calls the page of an address.
    function page(href) {
        var path = href.split('?')[0];
        var found = Array.from(document.querySelectorAll('.rail nav a')).find(function (entry) { return entry.pathname === path; });
        return found ? found.textContent.trim() : path;
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
            tell({ name: views[place].name, href: '' });
            views[place].name = field.value.trim();
            tell(views[place]);
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
        tell({ name: views[place].name, href: '' });
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
        views.push({ name: said, href: url.pathname + url.search, reader: reader });
        status.textContent = write(KEPT, views) ? box.dataset.saved : '';
        tell(views[views.length - 1]);
        form.reset();
        show();
    });

    who.form.addEventListener('submit', function (event) { event.preventDefault(); who.blur(); });
    who.addEventListener('change', function () {
        reader = who.value.trim();
        write(READER, reader);
        meet();
    });

    // The name offered is that of the page in view; what other machines saved is asked for when the box is opened.
    box.addEventListener('toggle', function () {
        if (!box.open) { return; }
        name.value = name.value || called();
        meet();
    });

    // Whoever gave a name signs notes with it.
    document.addEventListener('focusin', function (event) {
        if ('reader' in event.target.dataset && !event.target.value) { event.target.value = reader; }
    });

    function resume(last) {
        if (!last || !last.href || last.href === here().pathname + here().search) { return; }
        var place = box.querySelector('.last');
        place.replaceChildren(box.dataset.last + ' ', link(last));
        place.hidden = false;
    }

    resume(read(LAST, null));
    who.value = reader;
    window.addEventListener('pagehide', function () {
        var url = here(), at = { name: called(), href: url.pathname + url.search };
        write(LAST, at);
        if (reader) { window.navigator.sendBeacon(AT, told({ name: '', href: at.href })); }
    });

    if (write('panorama.can', 1)) { box.hidden = false; show(); }
})();
