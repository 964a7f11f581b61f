# What a file would change, before it is loaded.
difference-against = Compared with “{ $file }”, known on { $day }:
difference-first = First submission of this office for this period:
difference-past = A later submission stands: this one completes the history and changes none of today’s figures.
difference-nothing = Nothing changes: all of it was known.
difference-table = { $table }: { $parts }
difference-change = { $column }: { $before } → { $after }
difference-row-new = + { $named }, { $place }{ $usd }
difference-row-released = + { $named }, { $place }, no longer waits{ $usd }
difference-row-changed = { $named }: { $changes }{ $usd }
difference-row-revalued = { $named }, { $place }: only the rate changed{ $usd }
difference-row-renamed = { $was } becomes { $named }, { $place }{ $usd }
difference-row-vanished = − { $named }, formerly { $place }{ $usd }
difference-row-held = − { $named }, formerly { $place }, waits for a correction{ $usd }
difference-row-left_out = ○ { $named }, formerly { $place }: this file no longer tells it, it still counts
difference-money = { $kind }: { $before } → { $after } ({ $change }): { $causes }
difference-no-cause = nothing changed
difference-cause-new = new rows { $usd }
difference-cause-released = no longer waiting { $usd }
difference-cause-corrected = corrections { $usd }
difference-cause-rate = exchange rates { $usd }
difference-cause-vanished = vanished rows { $usd }
difference-cause-twice = told by two sources { $usd }
difference-cause-held = now waiting { $usd }
difference-silent = Changes the file does not speak of:
difference-silent-key = { $table }: { $was } now bears the identifier { $named }, everything else being the same ({ $place }).
difference-silent-rate = { $table }: { $named } changes by { $usd } through the rate alone, its cells being the same ({ $place }).
difference-silent-office = { $table }: { $named } came from office { $office }; this file changes it ({ $place }).
difference-kind-unknown = Unknown kind
difference-yes = yes
difference-no = no
difference-count-new = { $n ->
    [one] { $shown } new row
   *[other] { $shown } new rows
}
difference-count-released = { $n ->
    [one] { $shown } no longer waiting
   *[other] { $shown } no longer waiting
}
difference-count-changed = { $n ->
    [one] { $shown } changed
   *[other] { $shown } changed
}
difference-count-revalued = { $n ->
    [one] { $shown } revalued by a rate
   *[other] { $shown } revalued by a rate
}
difference-count-renamed = { $n ->
    [one] { $shown } renamed
   *[other] { $shown } renamed
}
difference-count-vanished = { $n ->
    [one] { $shown } vanished
   *[other] { $shown } vanished
}
difference-count-held = { $n ->
    [one] { $shown } now waiting
   *[other] { $shown } now waiting
}
difference-count-left_out = { $n ->
    [one] { $shown } that the file no longer tells and that still counts
   *[other] { $shown } that the file no longer tells and that still count
}
difference-count-same = { $n ->
    [one] { $shown } unchanged
   *[other] { $shown } unchanged
}
difference-elsewhere = Elsewhere, through the rate: { $kind }, { $n ->
    [one] { $rows } row
   *[other] { $rows } rows
} (files: { $files }), { $before } → { $after } ({ $change })
