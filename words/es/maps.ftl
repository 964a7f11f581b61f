# Marks of a map: what each says to the pointer and to who listens.
maps-mark = { $name }: { $value }
