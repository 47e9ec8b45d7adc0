# La lista de retirada.
admin-recall = Lista de retirada
recall-what = Lo que figura aquí no se remite a nadie, diga lo que diga su evaluación y lo haya liberado quien lo haya liberado.
recall-add = Incluir el caso { $case } en la lista de retirada
recall-to-case = Al caso
recall-erased-case = Los datos de este caso se han suprimido: nada de él puede remitirse.
recall-stopped = La lista ya detiene este caso, por sí mismo o por la persona que figura en él.
recall-which = Qué se detiene
recall-kind-case = Este caso
recall-kind-case-means = Nada de él se remite. Otra solicitud sobre la misma persona no se detiene.
recall-kind-person = La persona, en cualquier caso
recall-kind-person-means = Pida quien pida, ahora o después: se reconoce por el nombre con la fecha de nacimiento completa y por cada documento. La lista guarda hashes con clave y ningún nombre, y sobrevive al caso.
recall-reason = Motivo
recall-reason-hint = Los revisores principales lo leen aquí; se suprime con el caso.
recall-follows = Lo que espera salir se detiene en la puerta y su caso vuelve al personal de cumplimiento. Lo que ya llegó no se retira con esto: para ello retire el caso. La lista puede cambiarse en cualquier momento; ambas cosas quedan en el registro de auditoría.
recall-do = Incluir en la lista
recall-listed = En la lista
recall-since = Desde
recall-by = Incluido por
recall-off = Retirar
recall-marks =
    { $count ->
        [one] { $count } marca
       *[other] { $count } marcas
    }
recall-reason-erased = Suprimido con el caso
recall-lift = Retirar
recall-lift-means-case = Desde entonces la lista ya no detiene este caso. Nada se remite solo por eso: lo detenido espera a que alguien decida de nuevo.
recall-lift-means-person = Desde entonces las solicitudes sobre esta persona siguen según se evalúen y decidan, pida quien pida. Lo detenido espera una nueva decisión. Si el caso se ha suprimido, la persona no puede volver a incluirse desde aquí.
recall-lift-do = Retirar de la lista
recall-none = No hay nada en la lista
recall-none-do = Un caso o una persona se incluyen desde la página Trabajo del caso.
recall-choose = Elija si se detiene el caso o la persona.
recall-reason-owed = Dé el motivo; otros deberán entenderlo después.
recall-nothing = La solicitud no da ni nombre completo con fecha de nacimiento completa ni documento: no se podría reconocer a la persona. Detenga mejor el caso.
recall-gone = Alguien ya lo retiró de la lista.
recall-link = Lista de retirada
recall-on-it = La lista de retirada detiene este caso: nada de él se remite.
recall-not-on-it = Impide que un caso o una persona se remitan, se decida lo que se decida.
recall-open = Incluir en la lista de retirada
recall-see = Ver la lista de retirada
done-recall-added = Figura en la lista de retirada.
done-recall-lifted = Se retiró de la lista de retirada.
