REF-1 =
    .compliance =
        Refugee; confirmed by a member country: { $protection_confirmed }; from the requesting
        State: { $against_requester }; political gesture: { $granted_as_political_gesture }.
    .cure =
        None if all three limbs hold. Where a limb is unknown, have it confirmed without alerting
        the requester.

REF-1-SEEKER =
    .compliance = An asylum claim is pending; against the requesting State: { $against_requester }.
    .cure = Await the decision on the claim, without alerting the requester.

REF-2 =
    .compliance = A member country confirmed refugee status against the requesting State.
    .cure = Examine for deletion all data on the person that came from this State.

REF-3 =
    .compliance = Protection ({ $protection_status }) is not confirmed by a member country.
    .cure = Verify with the host State or the CCF, without alerting the requester.

REF-4 =
    .compliance =
        The person has protection ({ $protection_status }) against another State than the
        requesting one.
    .cure = Review as usual, and say how onward surrender to the persecuting State is excluded.

REF-5 =
    .compliance =
        Protection does not stand ({ $protection_status }); data may be kept or restored if they
        comply otherwise.
    .cure =
        Nothing is needed under the refugee policy; check whether the denial was for a criminal
        background.

REF-6 =
    .compliance = The person has protection outside the refugee policy: { $protection_status }.
    .cure = Read why it was granted, and weigh those facts under Articles 2 and 3.

REF-NOT-CHECKED =
    .compliance = Nobody recorded having looked into the person's asylum status.
    .cure = Look into it, and record the result and its origin.

P-05 =
    .compliance =
        Asylum was claimed: { $protection_claimed_on }; the charge came: { $charged_on }.
    .cure = Say when the offence became known and why it was charged only then.
