/* Files sent from the browser: what was chosen, how far the sending is, and the work a page waits for. */
(function () {
    'use strict';

    // The page changes as a click on a link would change it.
    function follow(href) {
        var link = document.createElement('a');
        link.href = href;
        link.hidden = true;
        document.body.appendChild(link);
        link.click();
        link.remove();
    }

    // ---- sending -----------------------------------------------------------------------------------------------
    // Forms of class "ours" work without a script; with one they keep the page, tell how far the sending is, and say at
    // once what the server would refuse.
    document.addEventListener('submit', function (event) {
        var form = event.target;
        if (!form.classList.contains('ours')) { return; }
        event.preventDefault();
        var refused = form.dataset.bytes && refusal(form);
        if (refused) { say(form, refused); return; }
        post(form);
    });

    function refusal(form) {
        var files = Array.from(form.elements.files.files);
        var weight = files.reduce(function (sum, file) { return sum + file.size; }, 0);
        if (!files.length) { return form.dataset.none; }
        if (files.length > Number(form.dataset.files)) { return form.dataset.toomany; }
        return weight > Number(form.dataset.bytes) ? form.dataset.toolarge : '';
    }

    function say(form, sentence) {
        var said = form.querySelector('.said');
        if (said) { said.textContent = sentence; }
    }

    function post(form) {
        var request = new XMLHttpRequest();
        var button = form.querySelector('[type=submit]');
        var bar = form.querySelector('progress');
        var stopped = function (sentence) {
            button.disabled = false;
            if (bar) { bar.hidden = true; }
            say(form, sentence);
        };
        button.disabled = true;
        say(form, '');
        request.open('POST', form.getAttribute('action'));
        request.setRequestHeader('Accept', 'application/json');
        request.responseType = 'json';
        request.upload.addEventListener('progress', function (event) {
            if (!bar || !event.lengthComputable) { return; }
            var share = Math.round(100 * event.loaded / event.total);
            bar.hidden = false;
            bar.value = share;
            bar.setAttribute('aria-valuetext', form.dataset.uploading.replace('%s', share));
        });
        request.addEventListener('load', function () {
            var told = request.response || {};
            if (told.href) { button.disabled = false; follow(told.href); } else { stopped(told.sentence || form.dataset.cut || ''); }
        });
        request.addEventListener('error', function () { stopped(form.dataset.cut || ''); });
        request.send(new FormData(form));
    }

    // ---- choosing ----------------------------------------------------------------------------------------------
    document.addEventListener('change', function (event) {
        var choice = event.target;
        if (choice.type === 'file') { listChosen(choice); }
        if (choice.name && choice.name.indexOf('other-') === 0 && choice.value) {
            choice.closest('.option').querySelector('input').checked = true;
        }
    });

    function listChosen(choice) {
        var list = choice.form.querySelector('.chosen');
        list.textContent = '';
        Array.from(choice.files).forEach(function (file) {
            var line = document.createElement('li');
            line.textContent = file.name;
            list.appendChild(line);
        });
        say(choice.form, '');
    }

    ['dragenter', 'dragover', 'dragleave', 'drop'].forEach(function (name) {
        document.addEventListener(name, function (event) {
            var zone = document.querySelector('.drop');
            if (!zone) { return; }
            event.preventDefault();
            zone.classList.toggle('over', name === 'dragenter' || name === 'dragover');
            if (name === 'drop' && event.dataTransfer.files.length) {
                var choice = zone.querySelector('input');
                choice.files = event.dataTransfer.files;
                listChosen(choice);
            }
        });
    });

    // ---- waiting -----------------------------------------------------------------------------------------------
    // Work under way is asked about until it ends; then the page is drawn anew, or what was loaded is shown.
    function watch() {
        var place = document.querySelector('[data-watch]');
        if (!place || place.dataset.asked) { return; }
        place.dataset.asked = 'true';
        fetch(place.dataset.watch, { headers: { Accept: 'application/json' } }).then(function (answer) { return answer.json(); }).then(function (told) {
            delete place.dataset.asked;
            if (!place.isConnected) { return; }
            if (!told.working) { delete place.dataset.watch; document.getElementById('shell-page').focus({ preventScroll: true }); follow(told.href); return; }
            var said = place.querySelector('[role=status]');
            if (told.said && said.textContent !== told.said) { said.textContent = told.said; }
        }).catch(function () { delete place.dataset.asked; });
    }

    window.setInterval(watch, 1000);
})();
