# The network page.
network-nav = Practitioners
network-title = Practitioner network
network-by-chance = { $share } by chance
network-of = { $top } of { $bottom }
network-lead-nothing = No exchange has been reported for this organisation.
network-lead-active = **{ $active } of { $members } practitioners have been active** in the last three months.
network-lead-exchanges = **{ $exchanges } exchanges** were reported in twelve months.
network-lead-undated = **{ $exchanges } exchanges** were reported, without a date.
network-lead-crossing = { $share } of exchanges cross a regional border.
network-lead-bridges = **Three offices carry { $share } of these bridges**: { $names }.
network-graph-finding = Three offices carry { $share } of the bridges: { $names }
network-graph-plain = Who works with whom
network-graph-what = A point: an office; a line: at least { $fewest } exchanges in twelve months; size: exchanges. Choosing a point highlights its regional bureau.
network-nothing = No exchange between offices has been reported for this period.
network-office = Office
network-region = Region
network-pair-close = [close]({ $href })
network-pair-what = By topic, each way; what goes out is { $share } of all the first one sends
network-pair = { $one } and { $other }: { $n } exchanges in twelve months
network-pair-topic = Topic
network-pair-unsaid = Topic not stated
network-exchanges = exchanges
network-source = Exchanges reported by offices
network-portal-source = Log of the knowledge portal
network-privacy = Offices, never persons; no figure on fewer than five practitioners; topics, never messages.
network-matrix-finding = { $source } → { $target }: the bridge that most exceeds chance
network-matrix-silos = Each region exchanges within itself first; { $source } to { $target } comes closest to chance
network-matrix-plain = Bridges and silos
network-matrix-note = Frame: more than chance would give. The diagonal, exchanges within a region, is not shown.
network-activity-what = Exchanges by month and kind, last twelve months
network-activity-none = The exchanges of this organisation bear no date.
network-activity-plain = Monthly activity by kind
network-activity-up = Exchanges grew by { $change } in a year
network-activity-down = Exchanges fell by { $change } in a year
network-activity-same = Exchanges are stable over a year
network-other-kinds = Other
network-document = Resource
network-views = Views
network-reused = Reused
network-reused-title = What serves most
network-reused-what = Resources of the portal taken up by another office, last twelve months
network-reused-none = No reuse has been reported for this period.
network-isolated-what = No exchange with another office in twelve months
network-isolated-none = Each office exchanged with another at least once in twelve months.
network-isolated-unknown = Isolated offices: not known
network-lead-isolated = { $n ->
    [one] [One office]({ $href }) has no tie with any other.
   *[other] [{ $n } offices]({ $href }) have no tie with any other.
}
network-matrix-what = { $n ->
    [0] Exchanges between regions
   *[other] Share of each line’s exchanges, last twelve months; the { $n } most active regions
}
network-isolated-title = { $n ->
    [0] No office is isolated
    [one] One isolated office
   *[other] { $n } isolated offices
}
network-reused-finding = { $n ->
    [one] “{ $document }” was taken up once
   *[other] “{ $document }” was taken up { $n } times
}
network-isolated-count = Isolated
network-isolated-names = Offices
