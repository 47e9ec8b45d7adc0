# Cómo trabaja una unidad.

units-view-first = Parecer independiente de la segunda persona
units-view-first-what = Si está activado, quien resuelve un levantamiento que propone esta unidad registra primero su propio parecer. Hasta entonces nadie más que quien propone lee el motivo de la propuesta ni lo que comentó con ella. Las propuestas ya hechas conservan lo que valía entonces.
units-view-first-ask = Mantener cerrados para los demás los motivos de las propuestas de esta unidad hasta que registren su propio parecer
units-on = Activado para las propuestas desde ahora.
units-off = Desactivado para las propuestas desde ahora.
done-unit-changed = El ajuste vale para las propuestas desde ahora.
