'use strict';

/*
 * Draws the JSON that this page's own address answers to "Accept: application/json", and asks for it again.
 *
 * Whatever comes from the service goes into the page as text, never as markup. Fields that are missing are left out, and
 * values that are not known are shown as they are: an older page may meet a newer service during a deployment.
 *
 * Besides the fields that the endpoint always has, it understands, all optional:
 *   application, inspectedOn                          of the whole
 *   status, mode, stamp, environmentChanges[{on, by, osUser, from, to}], warnings[], checks[{name, passed, detail}],
 *   problem {happened, why, next}                     of a datasource
 *   reason, codeChecksum                              of a migration
 *   reason, deleted                                   of a seed
 *   startup.running {name, ms}, startup.progress      while start-up goes on
 *   failed                                            of a step
 */
(() => {
  const POLL_MS = {PREPARING: 1000, BEHIND: 5000, FAILED: 5000};
  const POLL_WHEN_READY_MS = 30000;
  const POLL_IN_TROUBLE_MS = 3000;
  const PATIENCE_MS = 15000;
  const ROWS_AT_FIRST = 12;
  const ROWS_WHEN_FILTERED = 100;
  const STEPS_AT_FIRST = 14;

  /* ---- words and colours ---- */

  const STATUS = {
    READY: {label: 'Ready', tone: 'good'},
    PREPARING: {label: 'Preparing', tone: 'busy'},
    BEHIND: {label: 'Behind', tone: 'warn'},
    FAILED: {label: 'Failed', tone: 'bad'},
  };

  const DATABASE_STATE = {
    AT_HEAD: {label: 'At head', tone: 'good'},
    AHEAD: {label: 'Ahead', tone: 'warn'},
    BEHIND: {label: 'Behind', tone: 'warn'},
    EMPTY: {label: 'Empty', tone: 'warn'},
    UNMANAGED: {label: 'Unmanaged', tone: 'warn'},
    DIVERGED: {label: 'Diverged', tone: 'bad'},
    FAILED: {label: 'Failed', tone: 'bad'},
  };

  /** States of migrations and seeds, in the order in which somebody who has been woken wants to see them. */
  const ITEM_STATE = {
    FAILED: {label: 'Failed', tone: 'bad'},
    MISSING: {label: 'Missing', tone: 'bad'},
    EDITED: {label: 'Edited', tone: 'bad'},
    LATE: {label: 'Late', tone: 'bad'},
    REFUSED: {label: 'Refused', tone: 'warn'},
    IGNORED: {label: 'Ignored', tone: 'warn'},
    PENDING: {label: 'Pending', tone: 'warn'},
    OUTDATED: {label: 'Outdated', tone: 'warn'},
    CHANGED: {label: 'Changed', tone: 'warn'},
    FUTURE: {label: 'Future', tone: 'warn'},
    UNDONE: {label: 'Undone', tone: 'quiet'},
    BASELINE: {label: 'Baseline', tone: 'busy'},
    BELOW_BASELINE: {label: 'Below baseline', tone: 'quiet'},
    ABOVE_TARGET: {label: 'Above target', tone: 'quiet'},
    APPLIED: {label: 'Applied', tone: 'good'},
    OTHER_ENVIRONMENT: {label: 'Other environment', tone: 'quiet'},
  };
  const ITEM_ORDER = Object.keys(ITEM_STATE);

  const OUTCOME = {
    AT_HEAD: 'Found nothing to do in',
    INITIALISED: 'Initialised in',
    MIGRATED: 'Migrated in',
    SEEDED: 'Seeded in',
    ADOPTED: 'Adopted in',
    WAITED: 'Another process did it; waited',
    FAILED: 'Failed after',
  };

  const known = (table, name) => (Object.hasOwn(table, name) ? table[name] : {label: humanised(name), tone: 'quiet'});

  function humanised(name) {
    const words = String(name).replaceAll('_', ' ').toLowerCase();
    return capitalised(words);
  }

  const capitalised = text => String(text).charAt(0).toUpperCase() + String(text).slice(1);
  const given = value => value !== undefined && value !== null && value !== '';
  const list = value => (Array.isArray(value) ? value : []);
  const number = value => Number(value) || 0;
  const thousands = new Intl.NumberFormat('en');
  const counted = (count, one, many = one + 's') => thousands.format(count) + ' ' + (count === 1 ? one : many);

  /* ---- building the page: text and elements only ---- */

  const byId = id => document.getElementById(id);

  /** An element; a child that is no element becomes text, one that is null or false is left out. */
  function element(tag, attributes = {}, ...children) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (value !== undefined && value !== null && value !== false) {
        made.setAttribute(name, value === true ? '' : value);
      }
    }
    made.append(...children.filter(child => child !== null && child !== undefined && child !== false));
    return made;
  }

  const span = (kind, ...children) => element('span', {class: kind}, ...children);

  /** Changes an element's text only where it differs, so that nothing is announced or selected away for nothing. */
  function say(target, text) {
    if (target.textContent !== text) {
      target.textContent = text;
    }
  }

  const SHAPES = {
    good: 'M3.500 8.500 6.500 11.500 12.500 4.500',
    warn: 'M8 3.500V9M8 12V12.500',
    bad: 'M4 4 12 12M12 4 4 12',
    busy: 'M8 2.500A5.500 5.500 0 1 1 2.500 8',
    quiet: 'M4 8H12',
  };

  /** The state's mark: its shape says what its colour says. */
  function mark(tone) {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('viewBox', '0 0 16 16');
    svg.setAttribute('class', 'mark');
    svg.setAttribute('aria-hidden', 'true');
    svg.setAttribute('focusable', 'false');
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('d', SHAPES[tone]);
    svg.append(path);
    return svg;
  }

  const pill = (label, tone) => element('span', {class: 'pill', 'data-tone': tone}, mark(tone), span('', label));

  /* ---- time ---- */

  /** The server's clock, told from its last answer: the reader's own may be wrong. */
  const clock = {
    offset: 0,
    set(inspectedOn, dateHeader) {
      const told = Date.parse(inspectedOn || dateHeader || '');
      this.offset = Number.isNaN(told) ? 0 : told - Date.now();
    },
    now() {
      return Date.now() + this.offset;
    },
  };

  const twoDigits = value => String(value).padStart(2, '0');

  function absolute(date) {
    return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())} ${timeOfDay(date)}`;
  }

  function timeOfDay(date) {
    return [date.getHours(), date.getMinutes(), date.getSeconds()].map(twoDigits).join(':');
  }

  const MINUTE = 60;
  const HOUR = 60 * MINUTE;
  const DAY = 24 * HOUR;
  const MONTH = 30.4375 * DAY;
  const AGES = [
    {below: MINUTE, size: 1, one: 's', many: 's'},
    {below: HOUR, size: MINUTE, one: 'min', many: 'min'},
    {below: 2 * DAY, size: HOUR, one: 'h', many: 'h'},
    {below: 2 * MONTH, size: DAY, one: 'day', many: 'days'},
    {below: 24 * MONTH, size: MONTH, one: 'month', many: 'months'},
    {below: Infinity, size: 12 * MONTH, one: 'year', many: 'years'},
  ];

  function relative(date) {
    const seconds = Math.round((clock.now() - date.getTime()) / 1000);
    if (Math.abs(seconds) < 2) {
      return 'just now';
    }
    const {size, one, many} = AGES.find(({below}) => Math.abs(seconds) < below);
    const amount = counted(Math.floor(Math.abs(seconds) / size), one, many);
    return seconds < 0 ? 'in ' + amount : amount + ' ago';
  }

  const HAS_ZONE = /(Z|[+-]\d\d(:?\d\d)?)$/;

  /** When something was: absolute, and how long ago. A time without a zone is shown as it is, it could be anywhere. */
  function moment(text) {
    if (!given(text)) {
      return null;
    }
    const date = new Date(text);
    if (Number.isNaN(date.getTime()) || !HAS_ZONE.test(text)) {
      return span('moment', String(text).replace('T', ' ').replace(/\.\d+$/, ''));
    }
    const when = element('time', {datetime: text, title: date.toISOString().replace('T', ' ').replace(/\.\d+Z$/, ' UTC')});
    when.append(absolute(date));
    const ago = span('ago', relative(date));
    ago.date = date;
    return span('moment', when, ' ', ago);
  }

  function keepTimesTrue() {
    for (const ago of document.querySelectorAll('.ago')) {
      say(ago, relative(ago.date));
    }
    if (shown) {
      say(byId('age'), (trouble ? 'Last answer ' : 'Looked ') + relative(new Date(shown.lookedAt)));
    }
  }

  function duration(ms) {
    if (ms < 1) {
      return '<1 ms';
    }
    if (ms < 1000) {
      return Math.round(ms) + ' ms';
    }
    if (ms < 60000) {
      return (ms / 1000).toFixed(ms < 10000 ? 2 : 1) + ' s';
    }
    const seconds = Math.round(ms / 1000);
    return `${thousands.format(Math.floor(seconds / 60))} min ${seconds % 60} s`;
  }

  /* ---- what is asked for: words and states ---- */

  const filter = {
    words: [],
    states: new Set(),
    active() {
      return this.words.length > 0 || this.states.size > 0;
    },
    matches(item, text) {
      return (this.states.size === 0 || this.states.has(item.state)) && this.words.every(word => text.includes(word));
    },
  };

  const texts = new WeakMap();

  /** Everything that is shown of an item, for searching. */
  function searchText(item, parts) {
    let text = texts.get(item);
    if (text === undefined) {
      text = parts.filter(given).join('\n').toLowerCase();
      texts.set(item, text);
    }
    return text;
  }

  const migrationText = item => searchText(item, [
    item.version, item.description, item.type, item.state, known(ITEM_STATE, item.state).label, item.checksum,
    item.codeChecksum, item.installedBy, item.installedOn, item.reason,
  ]);

  const seedText = item => searchText(item, [
    item.name, item.version, item.state, known(ITEM_STATE, item.state).label, item.reason, item.ranOn,
    ...(list(item.environments).length ? item.environments : ['every environment']),
  ]);

  /* ---- tables ---- */

  /** On a phone rows become cards, and a table that is no longer laid out as one has to say that it still is one. */
  const cell = (label, kind, ...children) =>
    element('td', {role: 'cell', class: kind, 'data-label': label}, ...children);

  const rowHeader = (kind, ...children) => element('th', {role: 'rowheader', scope: 'row', class: kind}, ...children);

  const row = (kind, ...cells) => element('tr', {role: 'row', class: kind}, ...cells);

  function headerRow(columns) {
    return element('thead', {role: 'rowgroup'}, row('', ...columns.map(([label, kind]) =>
      element('th', {role: 'columnheader', scope: 'col', class: kind}, label))));
  }

  const nothing = () => span('none', '–');

  function stateCell(state) {
    const {label, tone} = known(ITEM_STATE, state);
    return cell('State', 'standing', element('span', {class: 'state', 'data-tone': tone}, mark(tone), label));
  }

  function reasonLine(item, tone) {
    return given(item.reason)
      && element('div', {class: 'reason', 'data-tone': tone === 'good' ? 'quiet' : tone}, String(item.reason));
  }

  /** A list with "show all", which makes no row before it is shown and no row twice. */
  class LongList {
    constructor(title, columns, makeRow) {
      this.makeRow = makeRow;
      this.rows = new Map();
      this.drawn = [];
      this.expanded = false;
      this.heading = element('h3', {}, title);
      this.counts = span('counts');
      this.table = element('table', {role: 'table'}, element('caption', {class: 'unseen'}, title), headerRow(columns));
      this.more = element('button', {type: 'button', class: 'more', hidden: true});
      this.more.addEventListener('click', () => {
        this.expanded = !this.expanded;
        this.draw();
      });
      this.empty = element('p', {class: 'none', hidden: true});
      this.root = element('section', {class: 'list'},
        element('div', {class: 'heading'}, this.heading, this.counts), this.table, this.empty, this.more);
    }

    /** Items in the order in which they are to be seen, each with its text; groups in their order. */
    set(items, textOf, groupOf = () => '') {
      this.items = items;
      this.textOf = textOf;
      this.groupOf = groupOf;
      const kept = new Map();
      for (const item of items) {
        const key = this.key(item);
        if (this.rows.has(key)) {
          kept.set(key, this.rows.get(key));
        }
      }
      this.rows = kept;
    }

    key(item) {
      return JSON.stringify(item);
    }

    rowOf(item) {
      const key = this.key(item);
      if (!this.rows.has(key)) {
        this.rows.set(key, this.makeRow(item));
      }
      return this.rows.get(key);
    }

    draw() {
      const found = this.items.filter(item => filter.matches(item, this.textOf(item)));
      const limit = filter.active() ? ROWS_WHEN_FILTERED : ROWS_AT_FIRST;
      const visible = this.expanded ? found : withoutOverflow(found, limit);
      this.drawBodies(visible);
      this.table.hidden = visible.length === 0;
      this.empty.hidden = visible.length > 0;
      say(this.empty, this.items.length === 0 ? 'None.' : 'None of these match the filter.');
      this.more.hidden = found.length <= limit;
      const of = filter.active() ? 'matching ' : '';
      say(this.more, this.expanded
        ? `Show fewer than ${thousands.format(found.length)}`
        : `Show all ${thousands.format(found.length)} ${of}${this.heading.textContent.toLowerCase()}`);
      this.more.setAttribute('aria-expanded', String(this.expanded));
      return found.length;
    }

    /** Leaves the table alone where it shows these rows already: somebody may be reading or selecting in it. */
    drawBodies(visible) {
      const rows = visible.map(item => this.rowOf(item));
      const same = rows.length === this.drawn.length && rows.every((drawn, index) => drawn === this.drawn[index]);
      if (same) {
        return;
      }
      this.drawn = rows;
      const groups = new Map();
      visible.forEach((item, index) => {
        const group = this.groupOf(item);
        if (!groups.has(group)) {
          groups.set(group, []);
        }
        groups.get(group).push(rows[index]);
      });
      const columns = this.table.tHead.rows[0].cells.length;
      const bodies = [...groups].map(([group, members]) => element('tbody', {role: 'rowgroup'},
        group && row('group', element('th', {role: 'rowheader', scope: 'rowgroup', colspan: columns}, group)),
        ...members));
      for (const old of [...this.table.tBodies]) {
        old.remove();
      }
      this.table.append(...bodies);
    }
  }

  /** The first of a list, and of the rest whatever needs somebody. */
  function withoutOverflow(items, limit) {
    if (items.length <= limit) {
      return items;
    }
    let left = limit;
    return items.filter((item, index) => index < limit || (known(ITEM_STATE, item.state).tone === 'bad' && left-- > 0));
  }

  function countsByState(items) {
    const counts = new Map();
    for (const item of items) {
      counts.set(item.state, (counts.get(item.state) || 0) + 1);
    }
    const place = state => (ITEM_ORDER.includes(state) ? ITEM_ORDER.indexOf(state) : ITEM_ORDER.length);
    return [...counts].sort(([one], [other]) => place(one) - place(other));
  }

  const spokenCounts = items => countsByState(items)
    .map(([state, count]) => `${thousands.format(count)} ${known(ITEM_STATE, state).label.toLowerCase()}`)
    .join(', ');

  /* ---- migrations ---- */

  const MIGRATION_COLUMNS = [
    ['Version', 'version'], ['Description', 'description'], ['State', 'standing'], ['Type', 'type'],
    ['Checksum', 'checksum'], ['Installed', 'when'], ['By', 'by'], ['Time', 'ms'],
  ];

  function migrationRow(item) {
    const {tone} = known(ITEM_STATE, item.state);
    const repeatable = !given(item.version);
    return row(tone === 'bad' ? 'bad' : '',
      rowHeader('version', repeatable ? span('none', 'repeatable') : String(item.version)),
      cell('Description', 'description', span('text', given(item.description) ? String(item.description) : '–'),
        reasonLine(item, tone)),
      stateCell(item.state),
      cell('Type', 'type', given(item.type) ? String(item.type) : nothing()),
      cell('Checksum', 'checksum', ...checksums(item)),
      cell('Installed', 'when', moment(item.installedOn) || nothing()),
      cell('By', 'by', given(item.installedBy) ? String(item.installedBy) : nothing()),
      cell('Time', 'ms', given(item.installedOn) && given(item.executionMs) ? duration(item.executionMs) : nothing()));
  }

  function checksums(item) {
    if (!given(item.checksum)) {
      return [nothing()];
    }
    const differs = given(item.codeChecksum) && item.codeChecksum !== item.checksum;
    return differs
      ? [String(item.checksum), element('div', {class: 'reason', 'data-tone': 'bad'}, `in the code ${item.codeChecksum}`)]
      : [String(item.checksum)];
  }

  /* ---- seeds ---- */

  const SEED_COLUMNS = [
    ['Seed', 'seed'], ['State', 'standing'], ['Inserted', 'rows'], ['Updated', 'rows'], ['Unchanged', 'rows'],
    ['Deleted', 'rows'], ['Ran', 'when'], ['Time', 'ms'],
  ];

  function seedRow(item) {
    const {tone} = known(ITEM_STATE, item.state);
    const ran = given(item.ranOn);
    const amount = (label, value) => cell(label, 'rows' + (number(value) === 0 ? ' zero' : ''),
      ran && given(value) ? thousands.format(value) : nothing());
    return row(tone === 'bad' ? 'bad' : '',
      rowHeader('seed', span('text', String(item.name)), seedVersion(item.version),
        reasonLine(item, tone)),
      stateCell(item.state),
      amount('Inserted', item.inserted),
      amount('Updated', item.updated),
      amount('Unchanged', item.unchanged),
      amount('Deleted', item.deleted),
      cell('Ran', 'when', moment(item.ranOn) || nothing()),
      cell('Time', 'ms', (ran || item.state === 'FAILED') && given(item.executionMs)
        ? duration(item.executionMs) : nothing()));
  }

  /** A bean's version is a number; a file's is a checksum, of which the beginning tells enough. */
  function seedVersion(version) {
    if (!given(version)) {
      return null;
    }
    const text = String(version);
    return /^\d{1,6}$/.test(text)
      ? span('seed-version', 'v' + text)
      : element('span', {class: 'seed-version', title: text}, '#' + text.slice(0, 8));
  }

  const seedGroup = item => (list(item.environments).length === 0 ? 'Every environment' : item.environments.join(', '));

  /** Those for every environment first, then those for this one, then the others'; within each as they run. */
  function seedsInOrder(seeds, environment) {
    const place = seed => {
      const environments = list(seed.environments);
      return environments.length === 0 ? 0 : environments.includes(environment) ? 1 : 2;
    };
    const groups = [...new Set(seeds.map(seedGroup))];
    return seeds.slice().sort((one, other) =>
      place(one) - place(other) || groups.indexOf(seedGroup(one)) - groups.indexOf(seedGroup(other)));
  }

  /* ---- changes of the database's environment ---- */

  /** The newest first, like migrations. */
  function environmentChanges(changes) {
    const title = 'Changes of the environment';
    const columns = [['Changed', 'when'], ['From', 'environment'], ['To', 'environment'], ['Database user', 'by'], ['Client user', 'by']];
    return changes.length === 0 ? [] : [
      element('div', {class: 'heading'}, element('h3', {}, title)),
      element('table', {role: 'table'}, element('caption', {class: 'unseen'}, title), headerRow(columns),
        element('tbody', {role: 'rowgroup'}, ...changes.slice().reverse().map(environmentChange)))];
  }

  function environmentChange({on, by, osUser, from, to}) {
    return row('',
      rowHeader('when', moment(on) || nothing()),
      cell('From', 'environment', given(from) ? String(from) : nothing()),
      cell('To', 'environment', given(to) ? String(to) : nothing()),
      cell('Database user', 'by', given(by) ? String(by) : nothing()),
      cell('Client user', 'by', given(osUser) ? String(osUser) : nothing()));
  }

  /* ---- start-up's steps ---- */

  const STEP_KINDS = [
    ['waiting', /^(lock|wait|connect)/], ['schema', /^(migrate|init|adopt|undo|set up)/], ['seeding', /^seed/],
  ];
  const stepKind = name => (STEP_KINDS.find(([, pattern]) => pattern.test(name)) || ['looking'])[0];

  class Waterfall {
    constructor() {
      this.expanded = false;
      this.sentence = element('p', {class: 'sentence'});
      this.progress = element('p', {class: 'progress', hidden: true});
      this.end = span('end');
      this.body = element('tbody', {role: 'rowgroup'});
      this.table = element('table', {role: 'table', class: 'waterfall'},
        element('caption', {class: 'unseen'}, 'Steps of start-up'),
        element('thead', {role: 'rowgroup'}, row('',
          element('th', {role: 'columnheader', scope: 'col', class: 'step'}, 'Step'),
          element('th', {role: 'columnheader', scope: 'col', class: 'ms'}, 'Time'),
          element('th', {role: 'columnheader', scope: 'col', class: 'lane'}, span('begin', '0'), this.end))),
        this.body);
      this.more = element('button', {type: 'button', class: 'more', hidden: true});
      this.more.addEventListener('click', () => {
        this.expanded = !this.expanded;
        this.draw();
      });
      this.root = element('section', {class: 'startup'},
        element('div', {class: 'heading'}, element('h3', {}, 'Start-up')),
        this.sentence, this.progress, this.table, this.more);
    }

    set(startup) {
      this.startup = startup || {};
      this.root.hidden = !startup;
    }

    draw() {
      const {outcome, startedOn, totalMs, running, progress} = this.startup;
      const steps = placed(list(this.startup.steps), running, number(totalMs));
      const last = steps[steps.length - 1];
      const total = Math.max(number(totalMs), last ? last.from + last.ms : 0, 1);
      this.sentence.replaceChildren(
        given(outcome)
          ? (Object.hasOwn(OUTCOME, outcome) ? OUTCOME[outcome] : humanised(outcome) + ',') + ' ' + duration(number(totalMs))
          : 'Under way' + (given(totalMs) ? ' for ' + duration(totalMs) : ''),
        given(startedOn) ? ', began ' : '', moment(startedOn) || '');
      this.progress.hidden = !given(progress);
      say(this.progress, given(progress) ? String(progress) : '');
      say(this.end, duration(total));
      const visible = this.expanded ? steps : folded(steps);
      this.body.replaceChildren(...visible.map(step => stepRow(step, total)));
      this.table.hidden = steps.length === 0;
      this.more.hidden = folded(steps).length === steps.length;
      say(this.more, this.expanded ? 'Show the longest steps only' : `Show all ${counted(steps.length, 'step')}`);
      this.more.setAttribute('aria-expanded', String(this.expanded));
    }
  }

  /** Steps follow each other: each begins where the one before it ended. What no step accounts for is said last. */
  function placed(steps, running, totalMs) {
    let at = 0;
    const result = steps.map(step => {
      const placedStep = {name: String(step.name), ms: number(step.ms), from: at, failed: step.failed === true};
      at += placedStep.ms;
      return placedStep;
    });
    if (running && given(running.name)) {
      result.push({name: String(running.name), ms: number(running.ms), from: at, running: true});
    } else if (result.length > 0 && totalMs - at >= Math.max(5, totalMs / 10)) {
      result.push({name: 'everything else', ms: totalMs - at, from: at});
    }
    return result;
  }

  /** Of many steps the longest, in their order; what lies between them is told in one row. */
  function folded(steps) {
    if (steps.length <= STEPS_AT_FIRST) {
      return steps;
    }
    const longest = new Set(steps.slice()
      .sort((one, other) => weight(other) - weight(one))
      .slice(0, Math.floor(STEPS_AT_FIRST / 2)));
    const result = [];
    for (const step of steps) {
      const last = result[result.length - 1];
      if (longest.has(step)) {
        result.push(step);
      } else if (last && last.folded) {
        last.ms += step.ms;
        last.folded++;
        last.name = `${thousands.format(last.folded)} shorter steps`;
      } else {
        result.push({...step, folded: 1});
      }
    }
    return result;
  }

  const weight = step => (step.failed || step.running ? Infinity : step.ms);

  function stepRow(step, total) {
    const bar = span('bar');
    bar.style.left = `${Math.min(100, step.from / total * 100)}%`;
    bar.style.width = `${Math.min(100, step.ms / total * 100)}%`;
    const kind = step.failed ? 'failed' : step.folded > 1 ? 'folded' : stepKind(step.name);
    return row(step.running ? 'running' : '',
      rowHeader('step' + (step.folded > 1 ? ' folded' : ''), step.name, step.running && span('unseen', ' (running)'),
        step.failed && span('failed-word', ' failed')),
      cell('Time', 'ms', duration(step.ms)),
      element('td', {role: 'cell', class: 'lane', 'data-kind': kind}, bar));
  }

  /* ---- a datasource ---- */

  class DatasourceView {
    constructor(name) {
      this.name = name;
      this.line = element('summary');
      this.notes = element('div', {class: 'notes'});
      this.waterfall = new Waterfall();
      this.migrations = new LongList('Migrations', MIGRATION_COLUMNS, migrationRow);
      this.seeds = new LongList('Seeds', SEED_COLUMNS, seedRow);
      this.environment = element('section', {class: 'list environment', hidden: true});
      this.body = element('div', {class: 'body'},
        this.notes, this.waterfall.root, this.migrations.root, this.seeds.root, this.environment);
      this.root = element('details', {class: 'datasource'}, this.line, this.body);
      this.line.addEventListener('click', () => {
        this.chosen = true;
      });
    }

    set(datasource, status) {
      const text = JSON.stringify([datasource, status]);
      if (text === this.text) {
        return;
      }
      this.text = text;
      this.datasource = datasource;
      this.status = status;
      this.tone = tone(datasource, status);
      this.root.dataset.tone = this.tone;
      this.root.dataset.name = this.name;
      this.line.replaceChildren(...lineOf(datasource, status, this.tone));
      this.notes.replaceChildren(...notesOf(datasource));
      this.waterfall.set(datasource.startup);
      this.waterfall.draw();
      const migrations = list(datasource.migrations);
      this.migrations.set(migrations.slice().reverse(), migrationText);
      this.migrations.root.hidden = migrations.length === 0 && status === 'PREPARING';
      say(this.migrations.counts, [
        spokenCounts(migrations.filter(item => item.state !== 'BASELINE')),
        given(datasource.baseline) && 'baseline ' + datasource.baseline,
      ].filter(Boolean).join(', '));
      const seeds = list(datasource.seeds);
      this.seeds.set(seedsInOrder(seeds, datasource.environment), seedText, seedGroup);
      this.seeds.root.hidden = seeds.length === 0;
      const deletes = seeds.some(seed => number(seed.deleted) > 0);
      this.seeds.table.classList.toggle('without-deleted', !deletes);
      say(this.seeds.counts, spokenCounts(seeds));
      const changes = list(datasource.environmentChanges);
      this.environment.hidden = changes.length === 0;
      this.environment.replaceChildren(...environmentChanges(changes));
      this.body.hidden = this.notes.children.length === 0
        && [this.waterfall, this.migrations, this.seeds].every(part => part.root.hidden)
        && this.environment.hidden;
    }

    draw() {
      return [this.migrations.draw(), this.seeds.draw()];
    }

    /** Open where there is something to see: alone, or not well, or found by the filter; until somebody decides. */
    open(alone, found) {
      if (filter.active()) {
        this.root.open = found > 0;
      } else if (!this.chosen) {
        this.root.open = alone || this.tone !== 'good';
      }
    }
  }

  function statusOf(datasource, overall) {
    const {startup, state} = datasource;
    if (given(datasource.status)) {
      return datasource.status;
    }
    if (overall === 'PREPARING' && !(startup && given(startup.outcome))) {
      return 'PREPARING';
    }
    if (datasource.problem || state === 'FAILED' || state === 'DIVERGED' || (startup && startup.outcome === 'FAILED')) {
      return 'FAILED';
    }
    return state === 'AT_HEAD' || state === 'AHEAD' ? 'READY' : 'BEHIND';
  }

  function tone(datasource, status) {
    if (status === 'PREPARING' || status === 'FAILED') {
      return STATUS[status].tone;
    }
    const ofState = known(DATABASE_STATE, datasource.state).tone;
    const troubled = list(datasource.warnings).length > 0 || list(datasource.seeds).some(seed => seed.state === 'FAILED');
    return ofState === 'good' && troubled ? 'warn' : ofState;
  }

  /** The one line: name, state, versions, server, database and schema, the service's environment and the database's. */
  function lineOf(datasource, status, ofAll) {
    const state = known(DATABASE_STATE, datasource.state);
    const preparing = status === 'PREPARING';
    const noStart = status === 'FAILED' && state.tone !== 'bad';
    const pills = [preparing ? pill('Preparing', 'busy') : given(datasource.state) && pill(state.label, noStart ? 'warn' : state.tone)];
    if (noStart) {
      pills.push(pill(hasStarted(datasource) ? 'Would not start' : 'Start failed', 'bad'));
    }
    return [
      element('h2', {}, element('span', {class: 'dot', 'data-tone': ofAll}), span('name', String(datasource.name))),
      span('pills', ...pills),
      span('facts',
        span('', ...versionsOf(datasource)),
        span('', given(datasource.server) ? String(datasource.server) : ''),
        span('', [datasource.database, datasource.schema].filter(given).join('/')),
        span('', ...environmentOf(datasource))),
    ];
  }

  /** Whether the service started on the database, even if the database changed since. */
  function hasStarted({startup}) {
    return Boolean(startup) && given(startup.outcome) && startup.outcome !== 'FAILED';
  }

  function versionsOf({current, head, pending, migrations}) {
    const waiting = Array.isArray(pending)
      ? pending.length : list(migrations).filter(item => item.state === 'PENDING').length;
    const at = given(current) ? ['at ', element('b', {}, String(current))] : ['no version'];
    if (given(head) && head !== current) {
      at.push(span('soft', (given(current) ? ' of ' : ', head is ') + head));
    }
    return waiting > 0 ? [...at, span('soft', `, ${thousands.format(waiting)} pending`)] : at;
  }

  function environmentOf(datasource) {
    const {environment, stamp} = datasource;
    const name = given(environment) ? String(environment) : 'unset';
    if (!('stamp' in datasource)) {
      return [name];
    }
    if (!given(stamp)) {
      return [name, given(datasource.database) && span('soft', ', database: none')];
    }
    return stamp === environment ? [name] : [name, element('span', {class: 'clash'}, `, database: ${stamp}`)];
  }

  /** What a person has to know: the problem, the warnings, the checks. */
  function notesOf(datasource) {
    const notes = [];
    if (datasource.problem) {
      notes.push(problemOf(datasource.problem, hasStarted(datasource)));
    }
    const warnings = list(datasource.warnings);
    if (warnings.length > 0) {
      notes.push(element('div', {class: 'note', 'data-tone': 'warn'},
        element('h3', {}, warnings.length === 1 ? 'Warning' : 'Warnings'), ...warnings.map(warning => element('p', {}, capitalised(warning)))));
    }
    const checks = list(datasource.checks);
    if (checks.length > 0) {
      notes.push(element('ul', {class: 'checks', 'aria-label': 'Checks'}, ...checks.map(check =>
        element('li', {'data-tone': check.passed ? 'good' : 'bad'}, mark(check.passed ? 'good' : 'bad'),
          element('span', {}, element('span', {class: 'unseen'}, check.passed ? 'passed: ' : 'not passed: '), String(check.name),
            given(check.detail) && span('soft', ' ' + check.detail))))));
    }
    return notes;
  }

  function problemOf(problem, started) {
    const {happened, why, next} = typeof problem === 'string' ? {happened: problem} : problem;
    return element('div', {class: 'note', 'data-tone': 'bad'},
      element('h3', {}, given(happened) ? String(happened) : 'Something went wrong'),
      started && element('p', {class: 'soft'}, 'This service has started. Its next start would fail.'),
      given(why) && element('div', {class: 'why'}, element('h4', {}, 'Why'), ...paragraphs(why)),
      given(next) && element('div', {class: 'next'}, element('h4', {}, 'What to do'), ...paragraphs(next)));
  }

  /** Lines of text; those that are indented are commands. */
  function paragraphs(text) {
    const result = [];
    for (const line of String(text).split('\n')) {
      const command = /^ {2,}\S/.test(line);
      const last = result[result.length - 1];
      if (command && last && last.localName === 'pre') {
        last.firstChild.append('\n' + line.trim());
      } else if (command) {
        result.push(element('pre', {}, element('code', {}, line.trim())));
      } else if (line.trim() !== '') {
        result.push(element('p', {}, line));
      }
    }
    return result;
  }

  /* ---- the whole page ---- */

  const views = new Map();
  let shown = null;
  let trouble = false;

  function show(data) {
    shown = data;
    const datasources = data.datasources;
    say(byId('application'), given(data.application) ? String(data.application) : '');
    for (const datasource of datasources) {
      const name = String(datasource.name);
      if (!views.has(name)) {
        views.set(name, new DatasourceView(name));
      }
      views.get(name).set(datasource, statusOf(datasource, data.status));
    }
    for (const name of [...views.keys()]) {
      if (!datasources.some(datasource => String(datasource.name) === name)) {
        views.get(name).root.remove();
        views.delete(name);
      }
    }
    const wanted = datasources.map(datasource => views.get(String(datasource.name)).root);
    const container = byId('datasources');
    if (wanted.length !== container.children.length || wanted.some((root, index) => container.children[index] !== root)) {
      container.replaceChildren(...wanted);
    }
    showVerdict(data);
    showStates(datasources);
    draw();
  }

  function draw() {
    let migrations = 0;
    let seeds = 0;
    for (const view of views.values()) {
      const [ofMigrations, ofSeeds] = view.draw();
      migrations += ofMigrations;
      seeds += ofSeeds;
      view.open(views.size < 3, ofMigrations + ofSeeds);
    }
    say(byId('matches'), filter.active()
      ? `${counted(migrations, 'migration')} and ${counted(seeds, 'seed')} match.` : '');
    keepTimesTrue();
  }

  function showVerdict(data) {
    const {label, tone} = known(STATUS, data.status);
    const changed = byId('status').textContent !== label;
    byId('verdict').dataset.tone = tone;
    document.documentElement.dataset.tone = tone;
    byId('emblem').firstElementChild.setAttribute('d', SHAPES[tone]);
    say(byId('status'), label);
    const summary = summaryOf(data);
    say(byId('summary'), summary);
    say(document.querySelector('title'),
      [label, data.application || data.datasources.map(datasource => datasource.name).join(', ')].filter(given).join(' · ')
        + ' – Seedbed');
    showIcon(tone);
    announce(`${label}. ${summary}`, changed);
  }

  function summaryOf(data) {
    const views = data.datasources.map(datasource => ({datasource, status: statusOf(datasource, data.status)}));
    const with_ = status => views.filter(view => view.status === status).map(view => view.datasource);
    const failed = with_('FAILED');
    if (failed.length > 0) {
      const [first] = failed;
      const what = first.problem && (first.problem.happened || first.problem);
      return `${first.name}: ${what || known(DATABASE_STATE, first.state).label.toLowerCase()}`
        + (failed.length > 1 ? ` And ${counted(failed.length - 1, 'more datasource')}.` : '');
    }
    const preparing = with_('PREPARING');
    if (preparing.length > 0) {
      return preparing.map(({name, startup}) => `${name}: ${underWay(startup)}`).join(' · ');
    }
    const behind = with_('BEHIND');
    if (behind.length > 0) {
      return behind.map(datasource => `${datasource.name} is ${known(DATABASE_STATE, datasource.state).label.toLowerCase()}`
        + (list(datasource.pending).length > 0 ? `, ${counted(list(datasource.pending).length, 'migration')} pending` : ''))
        .join(' · ');
    }
    const warned = data.datasources.filter(datasource => tone(datasource, 'READY') === 'warn').length;
    if (data.datasources.length === 0 && data.status === 'PREPARING') {
      return 'The datasources are being looked at';
    }
    return (data.datasources.length === 0 ? 'No datasource is prepared here'
      : counted(data.datasources.length, 'datasource') + ' prepared')
      + (warned > 0 ? `, ${warned} with a warning` : '');
  }

  function underWay(startup) {
    const {running, progress} = startup || {};
    const step = running && running.name;
    const named = given(step) && given(progress) && String(progress).startsWith(step + ' ');
    return (named ? [progress] : [step, progress]).filter(given).join(', ') || 'waiting for its turn';
  }

  const ICON_COLOURS = {good: '1f8a55', warn: 'c07a12', bad: 'cf3a2c', busy: '2f6fd0', quiet: '7b8580'};

  function showIcon(tone) {
    const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'><circle cx='8' cy='8' r='7' fill='%23${ICON_COLOURS[tone]}'/></svg>`;
    const address = 'data:image/svg+xml,' + svg.replaceAll('<', '%3C').replaceAll('>', '%3E');
    if (byId('icon').getAttribute('href') !== address) {
      byId('icon').setAttribute('href', address);
    }
  }

  let announcedAt = 0;

  /** A change of status at once; what goes on meanwhile now and then. */
  function announce(text, urgent) {
    if (urgent || Date.now() - announcedAt > 10000) {
      announcedAt = Date.now();
      say(byId('announcement'), text);
    }
  }

  /** One button for each state that there is, with how often. */
  function showStates(datasources) {
    const items = datasources.flatMap(datasource => [...list(datasource.migrations), ...list(datasource.seeds)]);
    byId('filter').hidden = items.length === 0;
    const container = byId('states');
    const counts = countsByState(items);
    for (const button of [...container.children]) {
      if (!counts.some(([state]) => state === button.dataset.state) && !filter.states.has(button.dataset.state)) {
        button.remove();
      }
    }
    let before = container.firstElementChild;
    for (const [state, count] of counts) {
      let button = [...container.children].find(child => child.dataset.state === state);
      if (!button) {
        button = stateButton(state);
        container.insertBefore(button, before);
      } else {
        before = button.nextElementSibling;
      }
      say(button.querySelector('.count'), thousands.format(count));
    }
  }

  function stateButton(state) {
    const {label, tone} = known(ITEM_STATE, state);
    const button = element('button', {type: 'button', 'data-state': state, 'aria-pressed': String(filter.states.has(state))},
      element('span', {class: 'state', 'data-tone': tone}, mark(tone), label), ' ', span('count'));
    button.addEventListener('click', () => {
      if (!filter.states.delete(state)) {
        filter.states.add(state);
      }
      button.setAttribute('aria-pressed', String(filter.states.has(state)));
      filterChanged();
    });
    return button;
  }

  /* ---- the filter can be handed on: it stands behind the # of the address ---- */

  function filterChanged() {
    filter.words = byId('search').value.toLowerCase().split(/\s+/).filter(Boolean);
    const parameters = new URLSearchParams();
    if (byId('search').value.trim() !== '') {
      parameters.set('q', byId('search').value.trim());
    }
    if (filter.states.size > 0) {
      parameters.set('state', [...filter.states].join(','));
    }
    const hash = parameters.toString();
    history.replaceState(null, '', hash === '' ? location.pathname + location.search : '#' + hash);
    draw();
  }

  function readFilter() {
    const parameters = new URLSearchParams(location.hash.slice(1));
    byId('search').value = parameters.get('q') || '';
    filter.words = byId('search').value.toLowerCase().split(/\s+/).filter(Boolean);
    filter.states = new Set((parameters.get('state') || '').split(',').filter(Boolean));
    for (const button of byId('states').children) {
      button.setAttribute('aria-pressed', String(filter.states.has(button.dataset.state)));
    }
  }

  /* ---- asking ---- */

  let timer = 0;
  let asking = false;
  const live = () => byId('live').getAttribute('aria-pressed') === 'true';

  async function refresh() {
    if (asking) {
      return;
    }
    asking = true;
    clearTimeout(timer);
    try {
      const answer = await fetch(location.pathname + location.search, {
        headers: {Accept: 'application/json'},
        cache: 'no-store',
        credentials: 'same-origin',
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      const data = await understood(answer);
      clock.set(data.inspectedOn, answer.headers.get('Date'));
      data.lookedAt = clock.now();
      tell('');
      show(data);
    } catch (reason) {
      tell(reason instanceof Refused ? reason.message : 'The service does not answer'
        + (reason instanceof SyntaxError ? ' with JSON.' : reason.name === 'TimeoutError' ? ' in time.' : '.'));
      keepTimesTrue();
    } finally {
      asking = false;
      schedule();
    }
  }

  class Refused extends Error {}

  async function understood(answer) {
    if (answer.status === 401 || answer.status === 403) {
      throw new Refused(await refusalOf(answer));
    }
    if (!answer.ok) {
      throw new Refused('The service answers ' + answer.status + '.');
    }
    const data = await answer.json();
    return Array.isArray(data.datasources) ? data : {status: statusOf(data), datasources: [data]};
  }

  /** Without security the service says why it refuses; with it, there is nothing to read but the status. */
  async function refusalOf(answer) {
    const refused = `The service does not show its status to you (${answer.status})`;
    const body = await answer.json().catch(() => ({}));
    const reason = list(body && body._embedded && body._embedded.errors).map(error => error.message).find(given);
    return given(reason) && !/^(unauthorized|forbidden)$/i.test(reason)
      ? `${refused}. ${reason}` : `${refused}. If it has a login, sign in and reload this page.`;
  }

  function tell(text) {
    trouble = text !== '';
    byId('trouble').hidden = !trouble;
    document.body.classList.toggle('stale', trouble && shown !== null);
    say(byId('trouble'), !trouble ? '' : text + (shown ? ' What you see may have changed since.' : '')
      + (live() ? ' Trying again.' : ''));
    if (trouble && !shown) {
      say(byId('status'), 'Unknown');
    }
  }

  function schedule() {
    clearTimeout(timer);
    if (live() && !document.hidden) {
      timer = setTimeout(refresh, trouble ? POLL_IN_TROUBLE_MS : POLL_MS[shown && shown.status] || POLL_WHEN_READY_MS);
    }
  }

  byId('search').addEventListener('input', filterChanged);
  byId('filter').addEventListener('submit', event => event.preventDefault());
  byId('refresh').addEventListener('click', refresh);
  byId('live').addEventListener('click', () => {
    byId('live').setAttribute('aria-pressed', String(!live()));
    if (live()) {
      refresh();
    } else {
      schedule();
    }
  });
  document.addEventListener('visibilitychange', () => (document.hidden || !live() ? schedule() : refresh()));
  addEventListener('hashchange', () => {
    readFilter();
    draw();
  });
  setInterval(keepTimesTrue, 1000);

  document.documentElement.classList.add('scripted');
  say(byId('zone'), `Times are in ${Intl.DateTimeFormat().resolvedOptions().timeZone || 'your time zone'}, by the service's clock.`);
  say(byId('curl'), `curl -H 'Accept: application/json' ${location.origin}${location.pathname}`);
  readFilter();
  refresh();
})();
