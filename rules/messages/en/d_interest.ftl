RPD-83-1-A-III =
    .requester = State why the request is of interest for international police co-operation.
    .compliance = No interest for international co-operation is stated.
    .cure =
        State the interest; if it is limited to a few countries, use a diffusion (Article 78(3)).

RPD-35-2 =
    .requester = Name the countries that the person is likely to visit, or the last known place.
    .compliance = Neither likely countries nor a last known place is given.
    .cure = Name at least one country, or say why none can be named.

RPD-35-2-HOME =
    .requester = Every place named for the person is your own country; other countries cannot help.
    .compliance = All whereabouts named are in the requesting country.
    .cure = Name a reason to believe that the person is abroad, or withdraw the request.

INT-LOCATED =
    .compliance = The person was found where surrender is legally impossible.
    .cure = Ask what the notice is still for, and whether travel elsewhere is expected.

INT-GEO =
    .requester = Extradition is sought from one country only; a diffusion may be the proper tool.
    .compliance = Extradition will be sought from one country only.
    .cure = Consider a diffusion.
