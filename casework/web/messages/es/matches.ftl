# Resolver coincidencias.

matches-means = Solicitudes que quizá sean sobre la misma persona o los mismos hechos. Mientras nadie la resuelva, una coincidencia cuenta como hallada; lo resuelto puede resolverse de nuevo.
matches-none-then = No hay nada que resolver. Cada versión nueva de una solicitud se compara de nuevo.
matches-settle = Resolver esta coincidencia
matches-settle-again = Resolverla de nuevo
matches-confirm-means = Confirmar: la otra solicitud pasa a ser parte de lo que sabemos de esta, y la juzgan las reglas sobre antecedentes.
matches-dismiss-means = Descartar: ya no cuenta, y por ello la solicitud puede seguir adelante.
matches-dismiss-two = La otra solicitud acabó mal: una persona propone descartar esta coincidencia, y otra, un revisor principal, decide.
matches-yours-waits = Usted propuso descartarla. Cuenta hasta que decida otra persona.
matches-propose = Proponer que se descarte
matches-reason-hint = Qué muestra que es, o que no es, lo mismo. Se guarda con la coincidencia.
matches-refused-for = Por qué se denegó la otra solicitud
matches-refused-for-hint = Si se sabe, las reglas sobre antecedentes lo tienen en cuenta.
matches-choose = Elija si la coincidencia se confirma o se descarta.
matches-from-there = Esta coincidencia se halló desde el otro caso, y retiene allí.
matches-settle-there = Resolverla allí
matches-left-out = { $count } más se parecen menos, o están resueltas. Resuelva primero las de arriba; dejan sitio.
done-matches-confirm = La coincidencia está confirmada, y el caso se evaluó de nuevo. Resuélvala otra vez para deshacerlo.
done-matches-dismiss = La coincidencia está descartada, y el caso se evaluó de nuevo. Resuélvala otra vez para deshacerlo.
done-matches-propose = Se propone descartar la coincidencia. Cuenta hasta que decida una segunda persona, un revisor principal.
