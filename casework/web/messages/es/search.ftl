# Búsqueda de expedientes.

search-title = Búsqueda
search-for = Identificador del expediente, número de expediente, regla o nombre de una persona
search-hint = Un nombre en cualquier grafía o escritura; dos palabras, o una con la fecha de nacimiento.
search-born = Fecha de nacimiento
search-born-hint = 1980-05-17, o lo que se sepa de ella
search-go = Buscar
search-private = Lo que busca no figura en ninguna dirección ni en ningún registro técnico. El registro de auditoría anota que buscó.
search-what-for = Diga qué buscar.
search-no-date = Escriba la fecha de nacimiento como 1980-05-17, o 1980-05 o 1980 si no se sabe más.
search-no-name = Esto no puede ser un nombre; quite lo que no sea letra.
search-rule = Regla
search-rule-cases = Expedientes con una observación de esta regla
search-by-id = Por identificador
search-by-reference = Por número de expediente
search-by-name =
    { $count ->
        [one] { $count } expediente por el nombre
       *[other] { $count } expedientes por el nombre, primero los más parecidos
    }
search-cut = Hay más. Añada otra palabra del nombre o la fecha de nacimiento.
search-one-word = Una sola palabra encuentra solo a quienes se conoce por esa única palabra. Añada otra palabra del nombre o la fecha de nacimiento.
search-nothing = No se encontró nada.
search-nothing-what = Un número de expediente debe estar entero. Un nombre necesita dos palabras, o una con la fecha de nacimiento; los expedientes borrados no se encuentran.
search-which-present_family_name = nombre actual
search-which-family_name_at_birth = nombre de nacimiento
search-which-forenames = nombres de pila
search-which-name_original_script = nombre en su escritura original
# same as English: value
search-which-aliases = alias
search-why-name_same = mismo nombre
search-why-name_spelled_otherwise = mismo nombre, con otra grafía
search-why-name_nearly_same = casi el mismo nombre
search-why-name_in_other_order = mismas palabras en otro orden
search-why-name_in_part = un nombre está contenido en el otro
search-why-only_name_same = la única palabra es la misma
search-why-name_parts_contradict = unas palabras coinciden y otras no
search-why-birth_date_same = misma fecha de nacimiento
search-why-birth_date_agrees_as_far_as_stated = la fecha de nacimiento coincide en lo indicado
search-why-birth_day_and_month_swapped = día y mes de nacimiento intercambiados
search-why-birth_date_one_digit_off = fecha de nacimiento con una cifra distinta
search-why-birth_date_contradicts = otra fecha de nacimiento
