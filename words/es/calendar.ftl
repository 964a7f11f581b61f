# El calendario de envíos.
calendar-nav = Calendario de envíos
calendar-title = Calendario de envíos
calendar-none-due = No se espera ningún libro de esta organización: sus archivos llegan por otra vía.
calendar-lead-only = A { $day }, el único libro esperado para el { $period } { $n ->
    [0] **no ha llegado**
   *[other] **ha llegado**
}.
calendar-lead = Al { $day }, { $n ->
    [one] ha llegado **{ $came } de { $due } libros**
   *[other] han llegado **{ $came } de { $due } libros**
} para el { $period }, es decir, el { $share } de la cartera.
calendar-lead-late = { $late ->
    [0] { "" }
    [one] Una oficina está atrasada
   *[other] { $late_shown } oficinas están atrasadas
}{ $silent ->
    [0] .
    [one] { $late ->
        [0] Una oficina calla desde hace dos trimestres o más.
       *[other] , otra calla desde hace dos trimestres o más.
    }
   *[other] { $late ->
        [0] { $silent_shown } oficinas callan desde hace dos trimestres o más.
       *[other] , otras { $silent_shown } callan desde hace dos trimestres o más.
    }
}
calendar-lead-due = { $n ->
    [one] El último se espera
   *[other] Los últimos se esperan
} el { $day } a más tardar.
calendar-lead-all = Nadie está atrasado.
calendar-oldest = la más antigua: { $office }
calendar-office = Oficina
calendar-portfolio = Cartera
calendar-age = Antigüedad
calendar-next = Próximo envío
calendar-punctual = A tiempo
calendar-of = { $top } de { $bottom }
calendar-never = sin envío
calendar-what = Cada oficina, sus últimos trimestres, lo que pesa · acuerdos activos en dólares · las de más peso primero
calendar-source = Envíos recibidos y calendario de la organización
calendar-grid-all = Todos los libros esperados han llegado o siguen dentro de plazo
calendar-grid-late = { $n ->
    [one] Una oficina deja a oscuras { $usd } de la cartera: { $first }
   *[other] { $n } oficinas dejan a oscuras { $usd } de la cartera, { $first } la primera
}
calendar-state-received = recibido
calendar-state-received_late = { $n ->
    [one] recibido, { $days } día tarde
   *[other] recibido, { $days } días tarde
}
calendar-state-due = esperado
calendar-state-late = { $n ->
    [one] atrasado, { $days } día
   *[other] atrasado, { $days } días
}
calendar-state-missed = no enviado
calendar-state-silent = silencio
calendar-corrections = { $n ->
    [one] Una corrección liberaría { $usd }
   *[other] { $n } correcciones liberarían { $usd }
}
calendar-corrections-none = Nada espera una corrección
calendar-corrections-what = Las tres correcciones que más valen · valor de los acuerdos y flujos que esperan
calendar-corrections-source = Observaciones de los archivos vigentes
calendar-nothing-held = Ninguna fila retiene dólares.
calendar-correction = { $office }: { $message }
calendar-correction-rows = { $n ->
    [one] { "" }
   *[other] { " " }y { $shown } filas en total
}
calendar-no-amount = sin importe
calendar-open = Abrir la hoja
calendar-quality = { $n ->
    [0] Todos los dólares de las { $of } oficinas entran en las cifras
    [one] Una sola oficina tiene dólares en espera; { $clean } no tienen ninguno
   *[other] { $n } oficinas tienen dólares en espera; { $clean } no tienen ninguno
}
calendar-quality-what = Proporción de los dólares de flujos y donaciones leídos que cuenta sin esperar · trimestre en vista y diferencia con el anterior
calendar-score = Nota
calendar-trend = Desde el anterior
calendar-held = En espera
calendar-first = primer envío
calendar-stable = estable
calendar-reminders = { $n ->
    [0] Ningún recordatorio que enviar
    [one] Un recordatorio listo para copiar
   *[other] { $n } recordatorios listos para copiar
}
calendar-reminders-what = Una nota cortés por oficina esperada, en su idioma · un clic en el texto lo selecciona entero
calendar-no-reminder = Cada oficina ha enviado su libro o sigue dentro de plazo.
calendar-reminder-for = { $office } · { $language }
calendar-in-fr = en francés
calendar-in-en = en inglés
calendar-in-es = en español
calendar-reminder-last = { " " }El último que recibimos de ustedes es del { $day }.
calendar-reminder-never = { " " }Todavía no hemos recibido ninguno de ustedes.
calendar-reminder =
    Asunto: libro del { $period }

    Estimadas y estimados colegas:

    El libro de su oficina ({ $office }) para el { $period } se esperaba el { $due }.{ $last }

    Mientras falte, sus cifras se dan por desconocidas: nunca cuentan como cero. Un libro provisional o incompleto ya nos ayuda: lo que falte se les indicará celda por celda, y solo corregirán eso.

    Si algo los detiene, dígannoslo en una palabra: les ayudaremos con gusto.

    Con nuestro agradecimiento
calendar-days = { $n ->
    [one] día
   *[other] días
}
calendar-others = { $n ->
    [one] Ver la otra oficina
   *[other] Ver las otras { $shown } oficinas
}
calendar-waits = { $usd } de flujos en espera
